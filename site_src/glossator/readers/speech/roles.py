"""What voices are called by what they do: those who ask, and those who answer."""

import re

from glossator.patterns import late

ASKERS = late(
    r"(?:q|question|follow-?up|interviewer(?:in)?|interview|(?:zusatz|nach)?frage|f|frager(?:in)?|moderator(?:in)?"
    r"|pregunta|p|entrevistador(?:a)?|domanda|d|intervistatore|intervistatrice|pergunta|host"
    r"|entrevistadora?|repórter|periodista|giornalista|jornalista"
    r"|journalist(?:in|e)?|reporter(?:in)?|redaktion|intervieweu(?:r|se)|记者|記者|主持人|主持"
    r"|问|問|聞き手|质疑|質問|记者问|المحاورة?|المذيعة?|الصحفي|سؤال|س|questioner|presenter|anchor"
    r"|вопрос|в|корреспондент|ведущ(?:ий|ая)|журналист|питання|ведучий|pytanie|dziennikarz"
    r"|otázka|novinář|soru|sunucu|muhabir|fråga|reporter(?:n)?|vraag|v|interviewaar|spørgsmål"
    r"|spørsmål|kysymys|k|haastattelija|kérdés|întrebare|ερώτηση|δημοσιογράφος|질문|문|기자|진행자"
    r"|שאלה|ש|מראיין|מראיינת|प्रश्न|सवाल|पत्रकार|tanya|pewawancara|hỏi|ถาม|ผู้สัมภาษณ์|พิธีกร"
    r"|پرسش|سوال)(?: ?\d)?",
    re.IGNORECASE,
)
ANSWERERS = late(
    r"(?:a|answer|antwort|r|réponse|respuesta|risposta|resposta|答|回答|جواب|ج|guest|gast|invitée?"
    r"|invitad[oa]|interviewee|befragte[r]?|speaker \d|sprecher(?:in)? \d|audience|publikum"
    r"|ответ|о|гость|відповідь|odpowiedź|gość|odpověď|cevap|konuk|svar|antwoord|vastaus|válasz"
    r"|răspuns|απάντηση|답|답변|תשובה|ת|उत्तर|जवाब|jawab|narasumber|đáp|ตอบ|پاسخ|الضيف|嘉宾|受访者)"
    r"(?: ?\d)?",
    re.IGNORECASE,
)
