import AccountDomain
import CosellDomain
import CosellWire
import HTTPTypes

/// `GET /_cosell/partners?account=&catalog=`: the partner that an account is. AWS tells nobody else's profile; whoever tries
/// connections between accounts of their own asks here.
struct PartnersPath: Sendable {
    let account: AccountProvider

    var route: ControlRoute {
        ControlRoute(
            .get,
            ControlRoute.root + "partners",
            "Say which partner an account is",
            parameters: [
                .init(name: "account", words: "twelve digits", isRequired: true),
                .init(name: "catalog", words: "only in that catalog"),
            ]
        ) { request in
            guard let number = request.parameters["account"] else {
                throw ControlRefusal.invalid("account", "account is missing", fix: "Give ?account= and twelve digits.")
            }
            let catalog = request.parameters["catalog"]
            let partners = try await account.knownPartners(of: number).filter {
                catalog == nil || $0.catalog == catalog
            }
            return .list(partners.map(\.document))
        }
    }
}

extension KnownPartner {
    fileprivate var document: Document {
        .object(
            [
                .init("catalog", .string(catalog)), .init("account", .string(account)), .init("id", .string(id)),
                .init("legalName", .string(legalName)),
            ] + (profileID.map { [.init("profileId", .string($0))] } ?? [])
        )
    }
}
