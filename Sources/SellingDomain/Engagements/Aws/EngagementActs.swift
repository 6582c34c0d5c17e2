import CosellDomain
import CosellRules
import CosellWire
import SellingAPI

extension ActSubject {
    /// An engagement by its id; it is nobody's alone.
    static let engagement = ActSubject("engagement", by: "engagement") { books, id in
        try books.engagements.find(id).map { _ in ActPlace(account: nil, state: "") }
    }
}

/// What AWS does to engagements themselves.
extension SellingActor {
    static let engagementActs = [
        Act<SellingActor>(
            "engagement.addMember",
            of: service,
            "AWS adds a partner to an engagement, without an invitation",
            [
                .identifier("engagement", "the engagement"),
                ActParameter("account", .account, "who joins", isPlaced: true),
            ],
            on: .engagement,
            conditions: ["the account is a partner", "it is neither a member nor invited", "there is room for it"],
            example: "engagement add-member eng-0123456789abcd 444455556666"
        ) { actor, arguments, books in
            let (id, account) = (arguments.required("engagement"), arguments.required("account"))
            guard var engagement = try books.engagements.find(id) else { return .null }
            guard actor.provider.isPartner(account, in: books.call.catalog) else {
                throw Objection.missing("The account \(account) is no partner of catalog \(books.call.catalog).")
            }
            try actor.provider.requireRoom(for: account, in: engagement, books)
            try books.engagements.join(account, engagement)
            engagement.touch(books.call.now, by: AwsSide.account)
            try books.engagements.save(engagement)
            let name = actor.provider.company(account, in: books.call.catalog).name
            try books.raise(
                .memberAdded(account, named: name, to: engagement),
                to: books.engagements.members(of: engagement.id)
            )
            return Document.object([
                .init("Id", .string(engagement.id)), .init("Arn", .string(engagement.arn)),
                .init("Members", .list(try books.engagements.members(of: engagement.id).map(Document.string))),
            ])
        }
    ]
}
