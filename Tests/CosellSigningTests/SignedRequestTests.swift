import CosellSigning
import CosellWire
import HTTPTypes
import Testing

struct SignedRequestTests {
    @Test("a request of HTTPTypes verifies as the one it stands for, bytes beyond UTF-8 included")
    func fromHTTPTypes() throws {
        let note = try #require(HTTPField.Name("X-Amz-Note"))
        var head = HTTPRequest(method: .post, scheme: "http", authority: "localhost:4620", path: "/?b=2&a=1")
        head.headerFields.append(HTTPField(name: .contentType, value: "application/x-amz-json-1.0"))
        head.headerFields.append(HTTPField(name: note, value: [0x63, 0xE9, 0x20, 0x20, 0x64] as [UInt8]))
        let body = Array("{}".utf8)
        let signature = try Example.signer().sign(
            SignedRequest(head),
            body: body.span.bytes,
            at: Example.signedAtEpochSeconds
        )
        for field in signature.fields {
            let name = try #require(HTTPField.Name(field.name))
            head.headerFields.append(HTTPField(name: name, value: field.value))
        }
        let caller = try Example.verifier().verify(
            SignedRequest(head),
            body: body.span.bytes,
            at: Example.signedAtEpochSeconds
        )
        #expect(caller.payload == "dana")

        var rebuilt = SignedRequest(method: "POST", target: "/?a=1&b=2")
        rebuilt.append(name: "HOST", value: "localhost:4620")
        rebuilt.append(name: "content-type", value: "application/x-amz-json-1.0")
        rebuilt.append(name: "x-amz-note", value: [0x20, 0x63, 0xE9, 0x20, 0x64, 0x20])
        rebuilt.append(signature)
        #expect(
            try Example.verifier().verify(rebuilt, body: body.span.bytes, at: Example.signedAtEpochSeconds).payload
                == "dana"
        )
    }
}
