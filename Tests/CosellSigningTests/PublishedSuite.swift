import Foundation
import Testing

/// AWS's published Signature Version 4 test suite.
struct PublishedSuite: Decodable {
    /// One case: a raw request, and what a signer makes of it step by step.
    struct Case: Sendable, Decodable, CustomTestStringConvertible {
        enum CodingKeys: String, CodingKey {
            case rawRequest = "req"
            case rawSignedRequest = "sreq"
            case canonicalRequest = "creq"
            case stringToSign = "sts"
            case authorization = "authz"
        }

        var name = ""
        let rawRequest: String
        let rawSignedRequest: String
        let canonicalRequest: String
        let stringToSign: String
        let authorization: String

        var testDescription: String { name }

        /// The token that the canonical request covers; two cases add it only on signing.
        var sessionToken: String? {
            guard canonicalRequest.contains("x-amz-security-token:") else { return nil }
            return draft(of: rawSignedRequest).headers.first { $0.name == "X-Amz-Security-Token" }?.value
        }

        /// The request before signing, without its session token.
        var draft: DraftRequest {
            var draft = draft(of: rawRequest)
            draft.remove("X-Amz-Security-Token")
            return draft
        }

        /// The request as it goes over the wire.
        var signedDraft: DraftRequest {
            draft(of: rawSignedRequest)
        }

        /// Reads a raw request; a line that starts with a blank goes on with the header before it.
        private func draft(of raw: String) -> DraftRequest {
            let parts = raw.split(separator: "\n\n", maxSplits: 1, omittingEmptySubsequences: false)
            let lines = parts[0].split(separator: "\n")
            let start = lines[0].split(separator: " ", omittingEmptySubsequences: false)
            var draft = DraftRequest(
                method: String(start[0]),
                target: start[1..<(start.count - 1)].joined(separator: " "),
                headers: [],
                body: parts.count > 1 ? String(parts[1]) : ""
            )
            for line in lines.dropFirst() {
                if line.hasPrefix(" ") {
                    draft.headers[draft.headers.count - 1].value += "\n\(line)"
                } else {
                    let pair = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
                    draft.headers.append((String(pair[0]), String(pair[1])))
                }
            }
            return draft
        }
    }

    static let service = "service"
    /// 2015-08-30T12:36:00Z.
    static let signedAtEpochSeconds: Int64 = 1_440_938_160

    let cases: [String: Case]

    static func load() throws -> [Case] {
        let file = try #require(Bundle.module.url(forResource: "sigv4-test-suite", withExtension: "json"))
        let suite = try JSONDecoder().decode(PublishedSuite.self, from: Data(contentsOf: file))
        return suite.cases.sorted { $0.key < $1.key }.map { name, row in
            var row = row
            row.name = name
            return row
        }
    }
}
