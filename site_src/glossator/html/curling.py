"""Straight quotation marks as curled ones, where an edition asks for them."""


def curl(text: str) -> str:
    """`text` with straight quotation marks curled by what stands before them; as long as it was."""
    letters = list(text)
    for place, letter in enumerate(text):
        if letter in "'\"":
            before = text[place - 1] if place else " "
            opens = before.isspace() or before in "([{—–-\"'“‘/"
            after = text[place + 1] if place + 1 < len(text) else " "
            if letter == "'" and after.isdigit():  # '90s
                opens = False
            letters[place] = {"'": "’‘", '"': "”“"}[letter][opens]
    return "".join(letters)
