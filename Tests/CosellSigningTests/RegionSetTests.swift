import Testing

@testable import CosellSigning

struct RegionSetTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let list: String
        let covers: Bool

        var testDescription: String { list }
    }

    static let rows = [
        Row(list: "*", covers: true),
        Row(list: "us-east-1", covers: true),
        Row(list: "eu-west-1,us-east-1", covers: true),
        Row(list: "eu-west-1 , us-east-1 ", covers: true),
        Row(list: "us-*", covers: true),
        Row(list: "*-east-*", covers: true),
        Row(list: "u*s*-*1", covers: true),
        Row(list: "us-east-1*", covers: true),
        Row(list: "", covers: false),
        Row(list: ",", covers: false),
        Row(list: "us-east-2", covers: false),
        Row(list: "us-east-10", covers: false),
        Row(list: "us-east", covers: false),
        Row(list: "eu-*,us-west-*", covers: false),
        Row(list: "*-2", covers: false),
        Row(list: "us east-1", covers: false),
    ]

    @Test("covers us-east-1", arguments: rows)
    func covers(_ row: Row) {
        #expect(RegionSet(Array(row.list.utf8)[...]).covers("us-east-1") == row.covers)
    }
}
