"""Addresses of brokers as operators write them."""

from __future__ import annotations

import pytest

from kiosk.hall.address import BadBrokerError, BrokerAddress, parse_broker, why_no_broker


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("mqtt://broker", BrokerAddress("broker", 1883)),
        ("mqtt://10.0.0.1:1884/", BrokerAddress("10.0.0.1", 1884)),
        ("mqtts://screen-3@broker.example", BrokerAddress("broker.example", 8883, tls=True, user="screen-3")),
        ("mqtt://[::1]:1883", BrokerAddress("::1", 1883)),
    ],
)
def test_an_address_is_read(text: str, address: BrokerAddress) -> None:
    assert parse_broker(text) == address
    assert why_no_broker(text) == ""


@pytest.mark.parametrize(
    "text",
    [
        "broker",
        "http://broker",
        "mqtt://",
        "mqtt://broker:x",
        "mqtt://broker:99999",
        "mqtt://u:p@broker",
        "mqtt://b/topic",
    ],
)
def test_what_is_none_is_told(text: str) -> None:
    with pytest.raises(BadBrokerError):
        parse_broker(text)
    assert why_no_broker(text)
