import CosellAccess
import CosellWire
import Testing

/// Policies as IAM shows them.
struct PolicyDocumentTests {
    @Test("reads back as the same policy", arguments: ManagedPolicies.all.map(\.name))
    func roundTrip(_ name: String) throws {
        let policy = try #require(ManagedPolicies.policy(name)).policy
        let read = try Policy(text: policy.document.text)
        #expect(read.version == policy.version)
        #expect(read.statements.map(\.sid) == policy.statements.map(\.sid))
        #expect(read.statements.map(\.effect) == policy.statements.map(\.effect))
        #expect(read.statements.map(\.actions) == policy.statements.map(\.actions))
        #expect(read.statements.map(\.resources) == policy.statements.map(\.resources))
        // Conditions are an object of objects, without an order.
        #expect(read.statements.map { Set($0.conditions) } == policy.statements.map { Set($0.conditions) })
    }

    @Test("keeps what excepts")
    func exceptions() throws {
        let text =
            #"{"Version":"2008-10-17","Id":"x","Statement":[{"Effect":"Deny","NotAction":"a:b","NotResource":"*"}]}"#
        #expect(try Policy(text: text).document.text == text)
    }

    @Test("a text that is no JSON is no policy")
    func noJSON() {
        #expect(throws: MalformedPolicy.self) { try Policy(text: "{") }
    }
}

extension Document {
    var text: String {
        let writer = JSONWriter()
        writer.write(self)
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
