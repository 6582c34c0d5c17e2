import Testing

@testable import CosellCRM

struct SOQLTests {
    @Test(
        "makes a literal of any text",
        arguments: [
            ("Acme", "'Acme'"), ("Bob's BBQ", #"'Bob\'s BBQ'"#), (#"a\b"#, #"'a\\b'"#),
            ("a\nb\rc\td", #"'a\nb\rc\td'"#),
            (#"say "hi""#, #"'say \"hi\"'"#), ("' OR Name != '", #"'\' OR Name != \''"#), ("Zoë 😀", "'Zoë 😀'"),
            ("", "''"),
        ]
    )
    func literals(_ text: String, _ literal: String) { #expect(SOQL.quoted(text) == literal) }

    @Test(
        "takes names of fields, and nothing else",
        arguments: [
            ("Name", true), ("Account.Name", true), ("AWS_Opportunity_Id__c", true), ("Name FROM User", false),
            ("", false),
            ("Name,Id", false), ("Account.", false), (".Name", false), ("1st", false), ("Näme", false), ("a'b", false),
        ]
    )
    func names(_ field: String, _ isName: Bool) async {
        #expect(
            await ending { () throws(CRMFailure) in try SOQL.checked(field) }
                == (isName ? "fine" : "refused INVALID_FIELD")
        )
    }

    @Test("splits values so that an address holds them")
    func runs() {
        let ids = (0..<1_000).map { "006" + String(repeating: "0", count: 15 - "\($0)".count) + "\($0)" }
        let runs = SalesforceQueries.runs(of: ids)
        #expect(runs.joined().elementsEqual(ids))
        #expect(runs.allSatisfy { SOQL.condition("Id", among: $0).percentEncoded.utf8.count < 10_000 })
        #expect(SalesforceQueries.runs(of: []).isEmpty)
        #expect(SalesforceQueries.runs(of: [String(repeating: "x", count: 20_000), "y"]).count == 2)
    }
}
