import CosellDice
import Testing

@testable import CosellSigning

/// Hostile bytes: well-signed requests with a few bytes changed, the same ones in every run.
struct SignatureFuzzTests {
    static let rounds = 20_000
    static let reaches: [Signer.Reach] = [.region("us-east-1"), .regionSet("*")]

    let verifier = Example.verifier(policy: SignaturePolicy(services: [Example.service]))

    @Test("a changed Authorization header is refused, or is the same header in other blanks", arguments: reaches)
    func headers(_ reach: Signer.Reach) throws {
        let signed = try DraftRequest().signed(by: Example.signer(reach: reach))
        let original = try #require(signed.headers.last?.value)
        let body = signed.bodyBytes
        var draft = signed
        draft.remove("Authorization")
        let unsigned = draft.request
        var dice = Dice(seed: 4620)
        for _ in 0..<Self.rounds {
            let value = Self.mutated(Array(original.utf8), with: &dice)
            var request = unsigned
            request.append(name: "authorization", value: value)
            if accepts(request, body) {
                let text = String(decoding: value, as: UTF8.self)
                #expect(text.filter { $0 != " " } == original.filter { $0 != " " })
            }
        }
    }

    @Test("a changed path or query is refused, or means the same")
    func targets() throws {
        let draft = DraftRequest(target: "/one/two%20three/?Action=GetCallerIdentity&Version=2011-06-15&Name=a%2Fb")
        let signed = try draft.signed(by: Example.signer())
        let body = signed.bodyBytes
        let original = Self.canonicalTarget(of: signed)
        var dice = Dice(seed: 2011)
        var changed = signed
        for _ in 0..<Self.rounds {
            changed.target = String(decoding: Self.mutated(Array(draft.target.utf8), with: &dice), as: UTF8.self)
            if accepts(changed.request, body) { #expect(Self.canonicalTarget(of: changed) == original) }
        }
    }

    /// Any refusal is fine; anything else fails the test, and a crash ends it.
    private func accepts(_ request: SignedRequest, _ body: [UInt8]) -> Bool {
        do {
            _ = try verifier.verify(request, body: body.span.bytes, at: Example.signedAtEpochSeconds)
            return true
        } catch {
            return error.message.isEmpty
        }
    }

    private static func canonicalTarget(of draft: DraftRequest) -> [UInt8] {
        let request = draft.request
        var text = SigningText(reserving: 256)
        text.appendPath(request.path, of: request.text)
        text.append("?")
        text.appendQuery(request.query, of: request.text)
        return text.bytes
    }

    /// A byte that means something to one of the parsers.
    private static func meaningful(_ dice: inout Dice) -> UInt8 {
        let bytes = Array(" ,=/;%?&.+0aAzZ-\t\r\n\0".utf8) + [0x7F, 0x80, 0xC3, 0xFF]
        return bytes[Int.random(in: bytes.indices, using: &dice)]
    }

    /// One to three edits: a byte replaced, put in or taken out, the rest cut off, or a stretch repeated.
    private static func mutated(_ bytes: [UInt8], with dice: inout Dice) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...3, using: &dice) {
            let place = Int.random(in: 0..<max(bytes.count, 1), using: &dice)
            let byte = Bool.random(using: &dice) ? UInt8.random(in: 0...255, using: &dice) : meaningful(&dice)
            guard place < bytes.count else { return [byte] }
            switch Int.random(in: 0..<8, using: &dice) {
            case 0...2: bytes[place] = byte
            case 3...4: bytes.insert(byte, at: place)
            case 5: bytes.remove(at: place)
            case 6: bytes.removeSubrange(place...)
            default: bytes.insert(contentsOf: bytes[place..<min(place + 40, bytes.count)], at: place)
            }
        }
        return bytes
    }
}
