import CosellDomain
import CosellStore
import CosellWire
import HTTPTypes
import Hummingbird
import Logging

/// `/_cosell/…`: who may come in, and then the table. Where the control plane is closed, links alone lead somewhere.
struct ControlDoor: Door {
    /// What a world answers; nil for one that is not there.
    let table: @Sendable (_ world: String) -> ControlTable?
    let origins: OriginRule
    /// What opens it; nil leaves it open to this machine.
    let token: ControlToken?
    let isOpen: Bool

    func takes(_ request: Request) -> Bool {
        let path = request.uri.path
        return path.hasPrefix(ControlRoute.root) || path == ControlRoute.root.dropLast()
    }

    func respond(to request: Request, _ context: CallContext) async throws -> Response {
        do {
            if request.method == .options { return try preflight(request) }
            var response = try await answer(request, context)
            share(&response, with: request)
            return response
        } catch let error as StoreError where World.isLeft(error) {
            var response = Response.refusal(Self.left)
            share(&response, with: request)
            return response
        } catch let error as StoreError {
            context.logger.error("control failed", metadata: ["cause": "\(error.words)"])
            let fix = "The log of the server has the cause."
            let words = error.description.hasSuffix(".") ? String(error.description.dropLast()) : error.description
            var response = Response.refusal(ControlRefusal(.failed, "Failed", words, fix: fix))
            share(&response, with: request)
            return response
        } catch let refusal as ControlRefusal {
            var response = Response.refusal(refusal)
            share(&response, with: request)
            return response
        }
    }

    private func answer(_ request: Request, _ context: CallContext) async throws -> Response {
        let (world, path) = try Self.place(request)
        let table = self.table(world)
        let match = table?.match(request.method, path) ?? ControlTable.Match.none
        if case .route(let route, let names) = match, route.entrance == .link {
            return try await answer(request, context, route, names)
        }
        guard isOpen else { throw Self.noSuchPath }
        if let refusal = origins.refusal(request) { throw refusal }
        if let token, !token.admits(request.headers) { throw Self.noToken }
        guard table != nil else {
            var refusal = WorldKeeper.missing(world)
            refusal.field = HTTPField.Name.world.rawName
            throw refusal
        }
        switch match {
        case .route(let route, let names): return try await answer(request, context, route, names)
        case .none: throw Self.noSuchPath
        case .otherMethod(let methods):
            let allowed = methods.joined(separator: ", ")
            var response = Response.refusal(
                ControlRefusal(
                    .otherMethod,
                    "MethodNotAllowed",
                    "\(request.uri.path.excerpt()) does not take \(request.method.rawValue.excerpt())",
                    fix: "It takes \(allowed)."
                )
            )
            response.headers[.allow] = allowed
            return response
        }
    }

    private func answer(
        _ request: Request,
        _ context: CallContext,
        _ route: ControlRoute,
        _ names: [String: String]
    ) async throws -> Response {
        var parameters: [String: String] = [:]
        let known = route.parameters.map(\.name)
        for (name, value) in request.uri.queryParameters {
            guard known.contains(String(name)) || route.entrance == .link else {
                throw ControlRefusal.unknown(String(name), known: known)
            }
            parameters[String(name)] = String(value)
        }
        for parameter in route.parameters where parameter.isRequired && (parameters[parameter.name] ?? "").isEmpty {
            throw ControlRefusal.required(parameter.name, fix: "Give ?\(parameter.name)=, \(parameter.words).")
        }
        return try await route.answer(
            ControlRequest(request: request, context: context, names: names, parameters: parameters)
        )
    }

    private static let noSuchPath = ControlRefusal.missing(
        "There is no such path",
        fix: "GET \(ControlRoute.root) lists those that are there."
    )

    private static let noToken = ControlRefusal(
        .unknownCaller,
        "Unauthorized",
        "The control plane asks for its token",
        field: "Authorization",
        fix: "Send the header Authorization: Bearer <control token>."
    )

    // MARK: Worlds

    /// A path in a world: what begins `/_cosell/` begins `/_cosell/@NAME/` there, for links, which have no header.
    static func path(_ path: String, in world: String) -> String {
        world == World.main ? path : ControlRoute.root + "@\(world)/" + path.dropFirst(ControlRoute.root.count)
    }

    /// Which world is meant, by the path, by the header, or by neither (CP3), and the path in it.
    private static func place(_ request: Request) throws(ControlRefusal) -> (world: String, path: String) {
        let path = request.uri.path
        let mark = ControlRoute.root + "@"
        guard path.hasPrefix(mark) else { return (request.headers[.world] ?? World.main, path) }
        let words = path.dropFirst(mark.count).split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard words.count == 2 else { throw noSuchPath }
        return (String(words[0]), ControlRoute.root + words[1])
    }

    private static let left = ControlRefusal.conflict(
        "The world was restored or taken away meanwhile, and nothing was done",
        fix: "Ask again."
    )

    // MARK: Browsers

    /// What a page of a configured origin hears before it asks; all others are refused.
    private func preflight(_ request: Request) throws -> Response {
        guard isOpen else { throw Self.noSuchPath }
        if let refusal = origins.refusal(request) { throw refusal }
        var headers: HTTPFields = [
            .accessControlAllowMethods: "GET, POST, PUT, DELETE, OPTIONS",
            .accessControlAllowHeaders: request.headers[.accessControlRequestHeaders] ?? "authorization, content-type",
        ]
        headers[.vary] = "Origin, Access-Control-Request-Headers"
        var response = Response(status: .noContent, headers: headers)
        share(&response, with: request)
        return response
    }

    private func share(_ response: inout Response, with request: Request) {
        guard let origin = request.headers[.origin], origins.allows(origin) else { return }
        response.headers[.accessControlAllowOrigin] = origin
        if response.headers[.vary] == nil { response.headers[.vary] = "Origin" }
    }
}

extension HTTPField.Name {
    static let world = HTTPField.Name("X-Cosell-World") ?? .accept
}
