import CosellAccess
import CosellWire
import Testing

@testable import CosellServer

/// The latest denials, by their request id (CP62).
struct DenialsTests {
    private func record(_ denials: Denials, _ requestID: String) throws {
        let caller = Principal(account: "111122223333", kind: .user(name: "dana"))
        let request = AccessRequest(caller, "partnercentral:GetOpportunity", on: "arn:x")
        let explanation = try #require(AccessExplanation(request, request.decision))
        denials.record(explanation, of: "GetOpportunity", requestID: requestID)
    }

    @Test("keeps the last ten thousand and forgets the oldest first")
    func bound() throws {
        let denials = Denials()
        for number in 0..<Denials.limit { try record(denials, "r\(number)") }
        #expect(denials.document(of: "r0") != nil)
        try record(denials, "one more")
        #expect(denials.document(of: "r0") == nil)
        #expect(denials.document(of: "r1") != nil)
        #expect(denials.document(of: "one more")?["requestId"] == .string("one more"))
    }

    @Test("what was allowed is not explained")
    func allowed() {
        let root = AccessRequest(Principal(account: "111122223333", kind: .root), "a:b", on: "*")
        #expect(AccessExplanation(root, root.decision) == nil)
        #expect(Denials().document(of: "r") == nil)
    }
}
