import AccountDomain
import CosellWire
import HTTPTypes
import Hummingbird
import NIOCore

/// `GET /_cosell/partners?account=&catalog=`: the partner that an account is. AWS tells nobody else's profile; whoever tries
/// connections between accounts of their own asks here.
struct PartnersDoor: Door {
    static let path = "/_cosell/partners"

    let account: AccountProvider

    func takes(_ request: Request) -> Bool { request.looks(at: Self.path) }

    func respond(to request: Request, _ context: CallContext) async throws -> Response {
        let question = request.uri.queryParameters
        guard let number = question["account"].map(String.init) else {
            return .plain(.badRequest, "account is missing; give ?account= and twelve digits.\n")
        }
        let catalog = question["catalog"].map(String.init)
        let partners = try account.knownPartners(of: number).filter { catalog == nil || $0.catalog == catalog }
        let writer = JSONWriter()
        writer.write(.list(partners.map(\.document)))
        return Response(
            status: .ok,
            headers: [.contentType: "application/json"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: writer.bytes + [UInt8(ascii: "\n")]))
        )
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
