"""Signs requests as AWS SDKs do (Signature Version 4)."""

import hashlib
import hmac
from datetime import datetime, timezone

KEY_ID = "AKIACOSELLPARTNER001"
SECRET = "cosell-demo-secret-partner-1"
REGION = "us-east-1"
HOST = "cosell.benchmark"
CONTENT_TYPE = "application/x-amz-json-1.0"
#: Each service's name in signatures, and before its operations.
SELLING = ("partnercentral-selling", "AWSPartnerCentralSelling")
ACCOUNT = ("partnercentral-account", "PartnerCentralAccount")
SIGNED_HEADERS = "content-type;host;x-amz-date;x-amz-target"


class Signer:
    """Signs for one operation at one moment; what it signs is good for 15 minutes."""

    def __init__(self, operation, service=SELLING):
        name, prefix = service
        self.target = f"{prefix}.{operation}"
        now = datetime.now(timezone.utc)
        self.time = now.strftime("%Y%m%dT%H%M%SZ")
        self.scope = f"{self.time[:8]}/{REGION}/{name}/aws4_request"
        self.key = f"AWS4{SECRET}".encode()
        for part in self.scope.split("/"):
            self.key = hmac.digest(self.key, part.encode(), "sha256")
        self.canonical = (
            f"POST\n/\n\ncontent-type:{CONTENT_TYPE}\nhost:{HOST}\nx-amz-date:{self.time}\n"
            f"x-amz-target:{self.target}\n\n{SIGNED_HEADERS}\n"
        )

    def signature(self, body):
        canonical = self.canonical + hashlib.sha256(body).hexdigest()
        digest = hashlib.sha256(canonical.encode()).hexdigest()
        text = f"AWS4-HMAC-SHA256\n{self.time}\n{self.scope}\n{digest}"
        return hmac.digest(self.key, text.encode(), "sha256").hex()

    def headers(self, body):
        return {
            "Host": HOST,
            "Content-Type": CONTENT_TYPE,
            "X-Amz-Date": self.time,
            "X-Amz-Target": self.target,
            "Authorization": f"AWS4-HMAC-SHA256 Credential={KEY_ID}/{self.scope}, "
            f"SignedHeaders={SIGNED_HEADERS}, Signature={self.signature(body)}",
            "Content-Length": str(len(body)),
        }

    def request(self, body):
        """The whole request, as it goes over the wire."""
        lines = [f"{name}: {value}" for name, value in self.headers(body).items()]
        return "\r\n".join(["POST / HTTP/1.1", *lines, "", ""]).encode() + body
