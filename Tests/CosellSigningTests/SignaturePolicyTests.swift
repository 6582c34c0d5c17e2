import CosellSigning
import CosellWire
import Testing

struct SignaturePolicyTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var authorization: String?
        var accessKeyID = Example.accessKeyID
        var service = Example.service
        var region: String?
        var payload: String?
        var refused: SignatureRefusal.Name?
    }

    static let rows = [
        Row(
            testDescription: "known key, any signature, no date",
            authorization: header("AKIDEXAMPLE/19990101/us-east-1/\(Example.service)/aws4_request", digits: 64),
            region: "us-east-1",
            payload: "dana"
        ),
        Row(
            testDescription: "unknown key",
            authorization: header("999900001111/20260112/eu-west-1/sts/aws4_request", digits: 64),
            accessKeyID: "999900001111",
            service: "sts",
            region: "eu-west-1"
        ),
        Row(
            testDescription: "SigV4a",
            authorization: header("AKIDEXAMPLE/20260112/\(Example.service)/aws4_request", .sigV4a, digits: 142),
            payload: "dana"
        ),
        Row(testDescription: "no header", refused: .missingAuthenticationToken),
        Row(
            testDescription: "no scope",
            authorization: header("AKIDEXAMPLE", digits: 64),
            refused: .incompleteSignature
        ),
        Row(testDescription: "another scheme", authorization: "Bearer eyJh", refused: .incompleteSignature),
    ]

    static func header(_ credential: String, _ algorithm: SigningAlgorithm = .sigV4, digits: Int) -> String {
        let signature = String(repeating: "0", count: digits)
        return "\(algorithm.rawValue) Credential=\(credential), SignedHeaders=host, Signature=\(signature)"
    }

    @Test("relaxed mode believes every well-formed header and hands back whom it names", arguments: rows)
    func relaxed(_ row: Row) throws {
        var draft = DraftRequest()
        if let authorization = row.authorization { draft.headers.append(("Authorization", authorization)) }
        let policy = SignaturePolicy(services: [], mode: .relaxed, region: .exactly("us-east-1"))
        let verifier = Example.verifier(secret: Example.secret(token: "T-1", ends: 0), policy: policy)
        do {
            let caller = try draft.verified(by: verifier)
            #expect(row.refused == nil)
            #expect(caller.accessKeyID == row.accessKeyID)
            #expect(caller.service == row.service)
            #expect(caller.region == row.region)
            #expect(caller.payload == row.payload)
        } catch {
            #expect(error.name == row.refused)
        }
    }
}
