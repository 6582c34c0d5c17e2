import SellingDomain
import CosellDomain
import Testing

/// Selling 2.2.
struct ResourceNameTests {
    @Test("reads account, catalog, kind and identifier")
    func parts() throws {
        let text = "arn:aws:partnercentral:us-east-1:111122223333:catalog/AWS/opportunity/O1"
        let name = try #require(ResourceName(text))
        #expect(name == .opportunity("O1", account: "111122223333", catalog: "AWS"))
        #expect((name.kind, name.identifier) == ("opportunity", "O1"))
        #expect(name.text == text)
    }

    @Test("writes the forms of selling 2.2")
    func forms() {
        #expect(
            ResourceName.solution("S-1", account: "111122223333", catalog: "Sandbox").text
                == "arn:aws:partnercentral:us-east-1:111122223333:catalog/Sandbox/solution/S-1"
        )
        #expect(
            ResourceName.engagement("eng-1", catalog: "AWS").text
                == "arn:aws:partnercentral:us-east-1::catalog/AWS/engagement/eng-1"
        )
        #expect(
            ResourceName.engagementInvitation("engi-1", catalog: "AWS").text
                == "arn:aws:partnercentral:us-east-1::catalog/AWS/engagement-invitation/engi-1"
        )
    }

    @Test(
        "is none of another service, form or length",
        arguments: [
            "", "arn", "arn:aws:s3:::bucket", "arn:aws:partnercentral:us-east-1:1:catalog/AWS",
            "arn:aws:partnercentral:us-east-1:1:opportunity/AWS/O1",
            "urn:aws:partnercentral:us-east-1:1:catalog/AWS/x/y",
            "arn:aws:partnercentral:us-east-1:catalog/AWS/opportunity/O1",
        ]
    )
    func others(_ text: String) {
        #expect(ResourceName(text) == nil)
    }

    @Test("a path without an identifier has none")
    func noIdentifier() throws {
        let name = try #require(ResourceName("arn:aws:partnercentral:us-east-1:1:catalog/AWS/opportunity"))
        #expect((name.kind, name.identifier) == ("opportunity", ""))
    }
}
