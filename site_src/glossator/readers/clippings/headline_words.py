"""Wordings by which a line over a text is known to be no headline: news of the hour, the name of a
picture."""

import re

# "+++ Eilmeldung: … +++", "BREAKING | …": what runs over every page of a site
TICKER = re.compile(
    r"^(?:\+\+\+|[🔴⚡🚨🎉📢]|(?:breaking(?: news)?|just in|live|eilmeldung|eil|news-?ticker"
    r"|liveticker"
    r"|alerte|flash|en direct|dernière (?:minute|heure)|direct|urgente?|última(?: hora|s noticias)"
    r"|en directo|directo|ao vivo|urgent[ei]?|ultim'ora|in diretta|net binnen|senaste nytt|just nu"
    r"|pilne|z ostatniej chwili|срочно|молния|son dakika|عاجل|مباشر|מבזק|速報|快讯|突发|속보)"
    r"(?:\s*[:：|–—•·-]\s|\s+(?:de|del|sur|on)\s))",
    re.IGNORECASE,
)


# "Cover image for The clock nobody winds": what a picture without words is called
PICTURES = re.compile(
    r"(?:cover|feature[ds]?|hero|header|article|preview|post|thumbnail|lead)"
    r" ?(?:image|picture|photo)"
    r"|image (?:for|de couverture|à la une|du post)|thumbnail (?:for|of)"
    r"|(?:titel|vorschau|beitrags)bild|imagen (?:de portada|destacada|de cabecera)"
    r"|imagem (?:de capa|destacada|de destaque)|immagine (?:di copertina|in evidenza)|omslagfoto"
    r"|(?:file|archive|stock|handout) (?:photo|picture|image)\b|foto d'archivio|archiv(?:bild"
    r"|foto)\b"
    r"|(?:foto|imagen|imagem) de (?:archivo|arquivo)|photo d'archives|arkivbild|arkivfoto"
    r"|arşiv foto"
    r"|zdjęcie (?:archiwalne|ilustracyjne|poglądowe)|архивное фото|symbolbild|資料写真"
    r"|uitgelichte afbeelding|封面图|题图|アイキャッチ",
    re.IGNORECASE,
)


# "… among those who signed. Photo: dpa", "… (Foto: Ada Lind / Harbour)"
TAKEN = re.compile(
    r"(?:[.!?…)]|\s\(|\s[|·–—-])\s?\(?(?:photos?|foto(?:graf[íi]a)?s?|bild(?:er)?|image|imagen|picture|pic"
    r"|quelle|source|credits?|kuva|zdjęcie|фото|写真|사진|图)\s?[:：/©]\s?\S.{1,60}",
    re.IGNORECASE,
)
