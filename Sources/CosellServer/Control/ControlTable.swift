import CosellDomain
import CosellWire
import HTTPTypes

/// Everything below `/_cosell/`, in one table: it is answered from it, listed from it and described from it (CP4).
struct ControlTable: Sendable {
    let routes: [ControlRoute]

    /// - Parameter acts: the rows of the table of acts, which the description spells out.
    init(_ routes: [ControlRoute], acts: [ActRow] = []) {
        // What tells of the table stands in it, too.
        let all = [Self.listing { _ in .null }, Self.description { _ in .null }] + routes
        self.routes =
            [Self.listing { _ in Self.list(all) }, Self.description { _ in OpenAPIPage(all, acts).document }] + routes
    }

    private static func listing(_ answer: @escaping @Sendable (ControlRequest) -> Document) -> ControlRoute {
        ControlRoute(.get, ControlRoute.root, "List the paths with their methods", answer: answer)
    }

    private static func description(_ answer: @escaping @Sendable (ControlRequest) -> Document) -> ControlRoute {
        ControlRoute(.get, ControlRoute.root + "openapi.json", "Describe the paths as OpenAPI 3.1 does", answer: answer)
    }

    enum Match {
        case route(ControlRoute, names: [String: String])
        /// The path is there, the method is not; these are.
        case otherMethod([String])
        case none
    }

    /// What answers a path; HEAD is a GET whose body nobody wants.
    func match(_ method: HTTPRequest.Method, _ path: String) -> Match {
        let path = path == String(ControlRoute.root.dropLast()) ? ControlRoute.root : path
        let found = routes.compactMap { route in route.names(in: path).map { (route: route, names: $0) } }
        guard !found.isEmpty else { return .none }
        let method = method == .head ? .get : method
        // A path that is spelled out goes before one with names.
        let fitting = found.filter { $0.route.method == method }.min { $0.names.count < $1.names.count }
        guard let fitting else { return .otherMethod(Set(found.map(\.route.method.rawValue)).sorted()) }
        return .route(fitting.route, names: fitting.names)
    }

    private static func list(_ routes: [ControlRoute]) -> Document {
        let byPath = Dictionary(grouping: routes, by: \.path)
        let paths = byPath.sorted { $0.key < $1.key }.map { path, routes in
            Document.object([
                .init("path", .string(path)),
                .init("methods", .list(routes.map { .string($0.method.rawValue) })),
                .init("words", .list(routes.map { .string($0.words) })),
            ])
        }
        return .object([.init("paths", .list(paths))])
    }
}
