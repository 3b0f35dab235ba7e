"""What sites ask for and admit in whole sentences, and sentences of texts that name the same."""

import pytest

from glossator.readers.clippings.appeals import appeal


@pytest.mark.parametrize(
    "key",
    ["Tidewater is a charity. We have no owner, and we rely on readers like you. Please consider a gift.",
     "La Lanterne vit de ses lecteurs. Chaque abonnement compte.",
     "Dieses Magazin lebt von seinen Lesern. Unterstützen Sie uns mit einer Spende.",
     "Il nostro giornale vive dei suoi lettori: ogni abbonamento conta.",
     "We pay for this with partner links. If you buy something we get a commission.",
     "Wir nutzen Partnerlinks (mit * markiert). Beim Kauf erhalten wir eine Provision.",
     "Cet article contient des liens affiliés : si vous achetez, nous touchons une commission."],
)  # fmt: skip
def test_a_site_that_asks_for_money_or_says_what_it_earns_is_heard(key: str) -> None:
    assert appeal(key) is not None


@pytest.mark.parametrize(
    "key",
    ["If you value our independent bookshops, please support them while they are there.",
     "We depend on our readers, she told the hall, and every letter counts.",
     "Nous dépendons de nos lecteurs, dit le maire, et chaque voix compte.",
     "Please donate blood if you can; the hospital relies on donors and every bag helps.",
     "The museum is a charity and relies on its members. Please consider a visit.",
     "Our library lives on gifts. We rely on our members, and each book matters.",
     "The commission bought the bridge, and nobody knew what it paid.",
     "Brokers take a commission on what you buy, and say so in small letters."],
)  # fmt: skip
def test_sentences_of_texts_that_name_the_same_are_none(key: str) -> None:
    assert appeal(key) is None
