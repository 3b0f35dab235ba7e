"""Addresses that last: ids and numbers, the ledger, and what became of every published one."""
