"""Writes down what Python gives to QML, so that qmllint knows it: a ``qmltypes`` file made from the live classes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMetaMethod, QMetaObject, QMetaProperty

_NAMES = {"QString": "QString", "QVariantList": "QVariantList", "double": "double"}


def write_module(folder: Path, uri: str, classes: list[type]) -> None:
    """Write ``qmldir`` and ``module.qmltypes`` of ``uri`` below ``folder``."""
    module = folder.joinpath(*uri.split("."))
    module.mkdir(parents=True, exist_ok=True)
    (module / "qmldir").write_text(f"module {uri}\ntypeinfo module.qmltypes\ndepends QtQuick\n", "utf-8")
    body = "".join(_component(cls, uri) for cls in classes)
    (module / "module.qmltypes").write_text(f"import QtQuick.tooling 1.2\nModule {{\n{body}}}\n", "utf-8")


def _component(cls: type, uri: str) -> str:
    meta: QMetaObject = cls.staticMetaObject  # type: ignore[attr-defined]
    properties = "".join(_property(meta.property(i)) for i in range(meta.propertyOffset(), meta.propertyCount()))
    methods = "".join(_method(meta.method(i)) for i in range(meta.methodOffset(), meta.methodCount()))
    base = meta.superClass().className()
    return (
        f'    Component {{ name: "{cls.__name__}"; accessSemantics: "reference"; prototype: "{base}"\n'
        f'        exports: ["{uri}/{cls.__name__} 1.0"]; exportMetaObjectRevisions: [256]\n'
        f"{properties}{methods}    }}\n"
    )


def _property(one: QMetaProperty) -> str:
    notify = f'; notify: "{one.notifySignal().name().data().decode()}"' if one.hasNotifySignal() else ""
    readonly = "" if one.isWritable() else "; isReadonly: true"
    pointer = "; isPointer: true" if one.typeName().endswith("*") else ""
    kind = one.typeName().rstrip("*")
    return f'        Property {{ name: "{one.name()}"; type: "{kind}"{pointer}{readonly}{notify} }}\n'


def _method(one: QMetaMethod) -> str:
    kind = "Signal" if one.methodType() == QMetaMethod.MethodType.Signal else "Method"
    names = [bytes(name.data()).decode() or f"a{i}" for i, name in enumerate(one.parameterNames())]
    types = [bytes(name.data()).decode() for name in one.parameterTypes()]
    parameters = "".join(
        f' Parameter {{ name: "{name}"; type: "{kind_}" }}' for name, kind_ in zip(names, types, strict=True)
    )
    result = f'; type: "{one.typeName()}"' if one.typeName() not in ("void", "") else ""
    return f'        {kind} {{ name: "{one.name().data().decode()}"{result};{parameters} }}\n'
