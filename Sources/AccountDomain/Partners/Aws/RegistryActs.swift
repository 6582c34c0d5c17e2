import AccountAPI
import CosellDomain
import CosellWire

/// What AWS knows of an account before it asks for anything (account 6).
extension AccountActor {
    static let registryActs = [
        Act<AccountActor>(
            "account.flag",
            of: service,
            "AWS knows this of the account from now on",
            [
                ActParameter("account", .account, "the account", isPlaced: true),
                ActParameter("state", .choice(["open", "closed", "suspended"]), "whether it is in good standing"),
                ActParameter("plan", .choice(["paid", "free"]), "its plan"),
                ActParameter("linking", .choice(["none", "linked"]), "whether it belongs to another partner's record"),
                ActParameter("sellerProfile", .text, "the id of its seller profile, or none"),
                ActParameter("aceEligible", .boolean, "whether it may co-sell"),
                ActParameter(
                    "kind",
                    .choice(AccountFlags.OrganizationRole.allCases.map(\.rawValue)),
                    "what it is in its organization; a management account when nobody said"
                ),
                ActParameter(
                    "channelPrograms",
                    .list(.text),
                    "the channel programs that it is registered for; all when nobody said"
                ),
            ],
            conditions: ["at least one flag is given"],
            example: "account flag 777788889999 --plan free"
        ) { _, arguments, books in
            let account = arguments.required("account")
            var flags = try books.accountFlags.flags(of: account)
            let before = flags
            if let state = arguments.text("state") { flags.isOpen = state == "open" }
            if let plan = arguments.text("plan") { flags.isOnFreePlan = plan == "free" }
            if let linking = arguments.text("linking") { flags.isLinkedElsewhere = linking == "linked" }
            if let id = arguments.text("sellerProfile") {
                flags.sellerProfile = .init(id: id == "none" ? "" : id, name: "Seller \(account)")
            }
            flags.isEligibleToCoSell = arguments.boolean("aceEligible") ?? flags.isEligibleToCoSell
            if let kind = arguments.text("kind") { flags.organizationRole = .init(rawValue: kind) }
            if arguments.has("channelPrograms") { flags.channelPrograms = arguments.texts("channelPrograms") }
            guard Self.flags.contains(where: arguments.has) else {
                throw ControlRefusal.required("state", fix: "Give one of \(Self.flags.joined(separator: ", ")).")
            }
            if flags != before { try books.accountFlags.save(flags, of: account) }
            return .object([.init("Account", .string(account)), .init("Flags", flags.document)])
        }
    ]

    private static let flags = [
        "state", "plan", "linking", "sellerProfile", "aceEligible", "kind", "channelPrograms",
    ]
}

extension AccountProvider {
    /// What is known of an account: what acts said of it, over what the configuration says.
    func registered(_ account: String, _ books: Books) throws -> AccountRegistry.Entry {
        var entry = registry.entry(account)
        let flags = try books.accountFlags.flags(of: account)
        entry.isOpen = flags.isOpen ?? entry.isOpen
        entry.isOnFreePlan = flags.isOnFreePlan ?? entry.isOnFreePlan
        entry.isLinkedElsewhere = flags.isLinkedElsewhere ?? entry.isLinkedElsewhere
        if let profile = flags.sellerProfile {
            entry.sellerProfile = profile.id.isEmpty ? nil : .init(id: profile.id, name: profile.name)
        }
        return entry
    }
}
