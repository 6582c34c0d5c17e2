import CosellWire
import SellingAPI
import Testing

/// What a request lacks is noted with the way to it, and reading goes on.
struct MissingMemberTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let text: String
        let breaches: [Breach]
        var testDescription: String { text }

        init(_ text: String, _ breaches: (path: String, kind: Breach.Kind)...) {
            self.text = text
            self.breaches = breaches.map {
                Breach(path: $0.path.isEmpty ? [] : $0.path.split(separator: ".").map(String.init), kind: $0.kind)
            }
        }
    }

    static let tagging = [
        Row("{}", ("ResourceArn", .missing), ("Tags", .missing)),
        Row(#"{"ResourceArn":"arn:1"}"#, ("Tags", .missing)),
        Row(#"{"ResourceArn":"arn:1","Tags":null}"#, ("Tags", .missing)),
        Row(#"{"ResourceArn":"","Tags":[]}"#),
        Row(#"{"ResourceArn":"arn:1","Tags":[{"Key":"a"}]}"#, ("Tags.Value", .missing)),
        Row(#"{"Tags":[{"Key":null,"Value":"b"}]}"#, ("Tags.Key", .missing), ("ResourceArn", .missing)),
        Row(
            #"{"ResourceArn":"arn:1","Tags":[{},{"Key":"a"},{},{"Value":"b"}]}"#,
            ("Tags.Key", .missing),
            ("Tags.Value", .missing)
        ),
    ]

    @Test("required members", arguments: tagging)
    func required(_ row: Row) throws {
        let read = try JSONReader.read(Selling.TagResourceRequest.self, from: Array(row.text.utf8))
        #expect(read.breaches == row.breaches)
    }

    static let contexts = [
        Row(#"{"Type":"Lead"}"#),
        Row(
            #"{"Payload":{"Lead":{"Customer":{},"Interactions":[]}}}"#,
            ("Payload.Lead.Customer.CompanyName", .missing),
            ("Type", .missing)
        ),
        Row(#"{"Type":"Lead","Payload":{}}"#, ("Payload", .union(memberCount: 0))),
        Row(#"{"Type":"Lead","Payload":{"Lead":null}}"#, ("Payload", .union(memberCount: 0))),
        Row(#"{"Type":"Lead","Payload":{"Opportunity":{}}}"#, ("Payload", .union(memberCount: 0))),
        Row(
            #"{"Type":"Lead","Payload":{"CustomerProject":{},"Lead":{"Customer":{"CompanyName":"a"},"Interactions":[]}}}"#,
            ("Payload", .union(memberCount: 2))
        ),
        Row(#"{"Type":"Lead","Payload":{"CustomerProject":{},"Lead":null,"Stray":1}}"#),
    ]

    @Test("unions with no or several members", arguments: contexts)
    func unions(_ row: Row) throws {
        let read = try JSONReader.read(Selling.EngagementContextDetails.self, from: Array(row.text.utf8))
        #expect(read.breaches == row.breaches)
    }

    @Test("a union at the root has an empty path")
    func rootUnion() throws {
        let read = try JSONReader.read(Selling.Receiver.self, from: Array("{}".utf8))
        #expect(read.breaches == [Breach(path: [], kind: .union(memberCount: 0))])
        #expect(read.value == .unknown(""))
    }

    @Test("a megabyte of broken elements is a few breaches")
    func manyElements() throws {
        let elements = Array(repeating: "{}", count: 100_000).joined(separator: ",")
        let read = try JSONReader.read(Selling.TagResourceRequest.self, from: Array(#"{"Tags":[\#(elements)]}"#.utf8))
        #expect(read.breaches.map(\.path) == [["Tags", "Key"], ["Tags", "Value"], ["ResourceArn"]])
        #expect(read.value.tags.count == 100_000)
    }
}
