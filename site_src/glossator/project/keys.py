"""What keys a file of the owner's has and of what shape: one table for reading and for schemas."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One of a few words."""

    of: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Flag:
    """Yes or no."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lines:
    """A list of texts; a single text counts as a list of one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quoted:
    """A quote, with further keys beside it where it is written as a mapping."""

    beside: tuple["Key", ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Many:
    """A list of things of one shape."""

    of: "Shape"


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A mapping whose keys are the owner's, or, for `turns`, of a single key."""

    of: "Shape"
    single: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A mapping with known keys."""

    keys: tuple["Key", ...]
    line: bool = False  # a text may stand for the mapping: the value of its first key


Shape = Line | Choice | Flag | Lines | Quoted | Many | Named | Table


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """A key: its name, what it holds, one sentence on it for schemas, whether it must be there."""

    name: str
    shape: Shape
    about: str
    required: bool = False


# Words for yes and for no, in any case.
TRUE = ("true", "yes", "on")
FALSE = ("false", "no", "off")


# --- schemas ------------------------------------------------------------------------------------

# YAML's own readers take `19:06` or `No` for numbers and booleans; here they are texts.
_SCALAR = {"type": ["string", "number", "boolean", "null"]}
Schema = Mapping[str, object]


def schema(title: str, shape: Shape) -> Schema:
    """A JSON Schema (2020-12) that an editor checks a file of `shape` against."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": title,
        **_schema(shape),
        "$defs": {"quote": _quote_schema(())},
    }


def _schema(shape: Shape) -> dict[str, object]:
    match shape:
        case Line():
            return dict(_SCALAR)
        case Choice():
            numbers = [int(word) for word in shape.of if word.isdecimal()]
            return {"enum": [*shape.of, *numbers, None]}
        case Flag():
            return {"enum": [True, False, *TRUE, *FALSE, None]}
        case Lines():
            return {"anyOf": [_SCALAR, {"type": "array", "items": _SCALAR}]}
        case Quoted():
            return {"$ref": "#/$defs/quote"} if not shape.beside else _quote_schema(shape.beside)
        case Many():
            inner = _schema(shape.of)
            return {"anyOf": [inner, {"type": ["array", "null"], "items": inner}]}
        case Named():
            limits: dict[str, object] = {"minProperties": 1, "maxProperties": 1}
            return {
                "type": ["object", "null"],
                "additionalProperties": _schema(shape.of),
                **(limits if shape.single else {}),
            }
        case Table():
            return _table_schema(shape)


def _table_schema(table: Table) -> dict[str, object]:
    required = [key.name for key in table.keys if key.required]
    made: dict[str, object] = {
        "type": "object" if required else ["object", "null"],
        "properties": _properties(table.keys),
        "additionalProperties": False,
    }
    if required:
        made["required"] = required
    return {"anyOf": [_SCALAR, made]} if table.line else made


def _properties(keys: Iterable[Key]) -> dict[str, object]:
    return {key.name: {"description": key.about, **_schema(key.shape)} for key in keys}


def _quote_schema(beside: tuple[Key, ...]) -> dict[str, object]:
    around = {"prefix": _SCALAR, "suffix": _SCALAR, **_properties(beside)}
    quote: Schema = {"$ref": "#/$defs/quote"}

    def mapping(**keys: Schema) -> dict[str, object]:
        properties = {**keys, **around} if "exact" in keys else {**keys, **_properties(beside)}
        required = list(keys)
        return {
            "type": "object",
            "properties": properties,
            "required": required,
            "additionalProperties": False,
        }

    shapes: list[object] = [
        _SCALAR,
        mapping(exact=_SCALAR),
        mapping(**{"from": quote, "to": quote}),
    ]
    if beside:
        shapes.append(mapping(quote=quote))
    return {"anyOf": shapes}
