import Testing

@testable import CosellCodegen

struct SwiftNameTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let name: String
        let member: String
        var value: String?
        var testDescription: String { name }

        init(_ name: String, _ member: String, value: String? = nil) {
            (self.name, self.member, self.value) = (name, member, value)
        }
    }

    static let rows = [
        Row("CompanyName", "companyName"),
        Row("companyName", "companyName"),
        Row("Id", "id"),
        Row("ID", "id"),
        Row("AWSSalesRep", "awsSalesRep"),
        Row("AwsAccountId", "awsAccountId"),
        Row("AccountID", "accountID"),
        Row("Closed Lost", "closedLost"),
        Row("IN_PROGRESS", "inProgress"),
        Row("PARTNER_NOT_FOUND", "partnerNotFound"),
        Row("Snake_Case", "snakeCase"),
        Row("Co-Sell - Deal Support", "coSellDealSupport"),
        Row("Conducted POC / Demo", "conductedPOCDemo"),
        Row("AI/ML", "aiML"),
        Row("SaaS or PaaS", "saaSOrPaaS"),
        Row("PENDING", "pending"),
        Row("US", "us"),
        Row("3D", "_3d"),
        Row("12 months", "_12Months"),
        Row("*Other", "starOther"),
        Row("Tags & Labels", "tagsAndLabels"),
        Row("C++", "cPlusPlus"),
        Row("default", "`default`"),
        Row("In", "`in`"),
        Row("self", "`self`"),
        Row("None", "none", value: "explicitNone"),
        Row("NONE", "none", value: "explicitNone"),
        Row("SOME", "some", value: "explicitSome"),
        Row("", "empty"),
        Row("-", "empty"),
    ]

    @Test("spells members and values as Swift does", arguments: rows)
    func spells(_ row: Row) {
        #expect(SwiftName.member(row.name) == row.member)
        #expect(SwiftName.value(row.name) == row.value ?? row.member)
    }
}
