import AccountAPI
import AccountDomain
import CosellDomain
import SellingAPI
import SellingDomain

/// Who comes to the demo besides its two partners: a third, whose invitations lie with the first, an account that is no
/// partner, a subsidiary of the first (account 6), and two that have handshakes of the first to answer (channel 7): the
/// manager of a program, and a customer.
extension Configuration {
    static let guests: [AccountConfiguration] = [litware, annex, distribution, fabrikam]

    private static let litware = guest(
        "555566667777",
        "Litware Insights",
        "lee.tran@litware.example.com",
        ("Lee", "Tran"),
        key: "AKIACOSELLPARTNER003",
        secret: "cosell-demo-secret-partner-3"
    )

    private static let annex = stranger(
        guest(
            "777788889999",
            "Northwind Annex",
            "kit.moss@northwind-cloud.example.com",
            ("Kit", "Moss"),
            key: "AKIACOSELLPLAIN00001",
            secret: "cosell-demo-secret-plain-1"
        )
    )

    private static let distribution = stranger(
        guest(
            "333344446666",
            "Northwind Distribution",
            "ira.lund@northwind-cloud.example.com",
            ("Ira", "Lund"),
            key: "AKIACOSELLPROGRAM001",
            secret: "cosell-demo-secret-program-1"
        )
    )

    private static let fabrikam = stranger(
        guest(
            "555566668888",
            "Fabrikam Health",
            "noa.brandt@fabrikam.example.com",
            ("Noa", "Brandt"),
            key: "AKIACOSELLCUSTOMER01",
            secret: "cosell-demo-secret-customer-1"
        )
    )

    /// One that is no partner.
    private static func stranger(_ guest: AccountConfiguration) -> AccountConfiguration {
        var stranger = guest
        stranger.isPartner = false
        return stranger
    }

    private static func guest(
        _ account: String,
        _ name: String,
        _ email: String,
        _ person: (first: String, last: String),
        key: String,
        secret: String
    ) -> AccountConfiguration {
        let owner = Selling.Contact(
            email: email,
            firstName: person.first,
            lastName: person.last,
            businessTitle: Team.owner
        )
        let caller = user(person.first.lowercased(), account, fullAccess)
        return AccountConfiguration(
            partner: SellingPartner(account: account, name: name, owner: owner),
            keys: [Self.key(key, secret, caller)],
            users: [caller]
        )
    }

    /// Two weeks ago the third partner asked the first, in both catalogs, and once before.
    static func story(around first: String) -> AccountSeed {
        var story = AccountSeed()
        for (catalog, mark) in [(Catalog.aws, "abc12300000"), (Catalog.sandbox, "abc12300001")] {
            story.connections.append(
                SeededConnection(catalog: catalog, first, annex.partner.account, .subsidiary)
            )
            for (number, days) in [("00", Int64(14)), ("01", 60)] {
                story.invitations.append(
                    SeededInvitation(
                        catalog: catalog,
                        id: "pacinv-\(mark)\(number)",
                        from: litware.partner.account,
                        to: first,
                        message: "Shall we pursue the retail analytics deals together?",
                        ageSeconds: days * 86_400
                    )
                )
            }
        }
        return story
    }
}
