import SellingDomain
import CosellAccess
import CosellDomain
import CosellWire
import SellingAPI

/// What exists when no file says otherwise: two connected partners with keys to paste, and their guests.
extension Configuration {
    package static let demo = Configuration(
        accounts: [northwind, tailspin] + guests,
        connections: [Connection(northwind.partner.account, tailspin.partner.account)],
        story: story(around: northwind.partner.account)
    )

    package static let demoKeyID = "AKIACOSELLPARTNER001"
    package static let demoSecret = "cosell-demo-secret-partner-1"

    private static let northwind = AccountConfiguration(
        partner: SellingPartner(
            account: "111122223333",
            name: "Northwind Cloud Partners",
            website: "https://northwind-cloud.example.com",
            owner: owner("dana.kim@northwind-cloud.example.com", "Dana", "Kim"),
            solutions: solutions(sandboxNumber: 1_234_567, awsNumber: 52_019)
        ),
        keys: [
            key(demoKeyID, demoSecret, dana), key("AKIACOSELLREADONLY01", "cosell-demo-secret-readonly-1", riley),
        ],
        users: [dana, riley]
    )

    private static let tailspin = AccountConfiguration(
        partner: SellingPartner(
            account: "444455556666",
            name: "Tailspin Data Services",
            website: "https://tailspin.example.com",
            owner: owner("sam.ortiz@tailspin.example.com", "Sam", "Ortiz"),
            solutions: solutions(sandboxNumber: 1_234_567, awsNumber: 61_007)
        ),
        keys: [key("AKIACOSELLPARTNER002", "cosell-demo-secret-partner-2", sam)],
        users: [sam]
    )

    private static let dana = user("dana", "111122223333", fullAccess)
    private static let riley = user("riley", "111122223333", [readOnly])
    private static let sam = user("sam", "444455556666", fullAccess)

    /// Everything in Partner Central and in EventBridge, and a look at one's own rights and organisation.
    static let fullAccess =
        [everything]
        + [
            "AWSPartnerCentralFullAccess", "IAMReadOnlyAccess", "AWSOrganizationsReadOnlyAccess",
            "AmazonEventBridgeFullAccess",
        ]
        .compactMap { ManagedPolicies.policy($0) }

    private static let everything = AttachedPolicy(
        name: "CosellFullAccess",
        policy: allowing("partnercentral:*", "iam:PassRole")
    )

    private static let readOnly = AttachedPolicy(
        name: "CosellReadOnly",
        policy: allowing("partnercentral:Get*", "partnercentral:List*")
    )

    private static func allowing(_ actions: String...) -> Policy {
        let statement = Statement(
            sid: nil,
            effect: .allow,
            actions: .only(actions),
            resources: .only(["*"]),
            conditions: []
        )
        return Policy(statements: [statement])
    }

    static func user(_ name: String, _ account: String, _ policies: [AttachedPolicy]) -> Principal {
        Principal(account: account, kind: .user(name: name), policies: policies)
    }

    static func key(_ id: String, _ secret: String, _ user: Principal) -> AccountConfiguration.AccessKey {
        AccountConfiguration.AccessKey(
            id: id,
            secret: secret,
            sessionToken: nil,
            expiresAtEpochSeconds: nil,
            principal: user
        )
    }

    private static func owner(_ email: String, _ first: String, _ last: String) -> Selling.Contact {
        Selling.Contact(email: email, firstName: first, lastName: last, businessTitle: Team.owner)
    }

    /// Three Active solutions, one Inactive and one Draft in each catalog.
    private static func solutions(sandboxNumber: Int, awsNumber: Int) -> [Solution] {
        let kinds: [(name: String, status: Selling.SolutionStatus, category: String)] = [
            ("Store Analytics Accelerator", .active, "Software Product"),
            ("Migration Factory", .active, "Professional Service"),
            ("Managed Landing Zone", .active, "Managed Service"),
            ("Legacy Backup Vault", .inactive, "Software Product"),
            ("Generative Support Desk", .draft, "Consulting Service"),
        ]
        return [(Catalog.sandbox, sandboxNumber), (Catalog.aws, awsNumber)].flatMap { catalog, first in
            kinds.enumerated().map { position, kind in
                let digits = String(first + position)
                let isLinked = catalog == Catalog.sandbox && position == 0
                return Solution(
                    catalog: catalog,
                    id: "S-" + String(repeating: "0", count: max(0, 7 - digits.count)) + digits,
                    name: kind.name,
                    status: kind.status,
                    category: kind.category,
                    createdDate: Instant(seconds: 1_704_067_200 + Int64(position) * 86_400),
                    marketplaceArn: isLinked
                        ? "arn:aws:aws-marketplace:us-east-1:111122223333:AWSMarketplace/Solution/soln-9tbai9mlreyqn"
                        : nil
                )
            }
        }
    }
}
