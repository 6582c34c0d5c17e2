import CosellAccess
import Testing

@testable import CosellServer

/// Access 8.
struct RelaxedPrincipalsTests {
    @Test(
        "a key of 12 digits is its account, any other speaks for the default one",
        arguments: zip(
            ["123456789012", "12345678901", "1234567890123", "12345678901x", "AKIAANYBODY", "", "٣٣٣٣٣٣"],
            [
                "123456789012", "000000000000", "000000000000", "000000000000", "000000000000", "000000000000",
                "000000000000",
            ]
        )
    )
    func accounts(_ key: String, _ account: String) {
        let principal = RelaxedPrincipals(defaultAccount: "000000000000").principal(key)
        #expect(principal.account == account)
        #expect(principal.kind == .root)
    }
}
