import CosellDomain
import CosellWire
import HTTPTypes

/// `GET /_cosell/openapi.json`: the table of paths as OpenAPI 3.1 describes it, each act as a path of its own.
struct OpenAPIPage {
    private let routes: [ControlRoute]
    private let acts: [ActRow]

    init(_ routes: [ControlRoute], _ acts: [ActRow]) { (self.routes, self.acts) = (routes, acts) }

    var document: Document {
        .object([
            .init("openapi", .string("3.1.0")),
            .init(
                "info",
                .object([
                    .init("title", .string("Cosell control plane")),
                    .init("description", .string("Acting as AWS, moving time, making faults, watching.")),
                    .init("version", .string(Version.text)),
                ])
            ),
            .init("paths", .object((groups + actPaths).sorted { $0.name < $1.name })),
            .init("components", .object([.init("schemas", .object([.init("Error", Self.error)]))])),
        ])
    }

    private var groups: [Document.Member] {
        Dictionary(grouping: routes, by: \.path).map { path, routes in
            .init(
                path,
                .object(
                    routes.map { route in
                        .init(
                            route.method.rawValue.lowercased(),
                            operation(route.words, names(in: path) + route.parameters.map(Self.query), route.body)
                        )
                    }
                )
            )
        }
    }

    private var actPaths: [Document.Member] {
        acts.map { row in
            .init(
                ControlRoute.root + "acts/\(row.name)",
                .object([.init("post", operation(row.words, [], row.schema))])
            )
        }
    }

    private func operation(_ words: String, _ parameters: [Document], _ body: Document?) -> Document {
        var members: [Document.Member] = [.init("summary", .string(words))]
        if !parameters.isEmpty { members.append(.init("parameters", .list(parameters))) }
        if let body { members.append(.init("requestBody", .object([Self.content(body)]))) }
        members.append(
            .init(
                "responses",
                .object([
                    .init("200", .object([.init("description", .string("done"))])),
                    .init(
                        "default",
                        .object([
                            .init("description", .string("refused, and nothing has changed")),
                            Self.content(.object([.init("$ref", .string("#/components/schemas/Error"))])),
                        ])
                    ),
                ])
            )
        )
        return .object(members)
    }

    private func names(in path: String) -> [Document] {
        path.split(separator: "/").filter { $0.hasPrefix("{") }.map { segment in
            Self.parameter(String(segment.dropFirst().dropLast()), "path", "what the path is about", isRequired: true)
        }
    }

    private static func query(_ parameter: ControlRoute.Parameter) -> Document {
        self.parameter(parameter.name, "query", parameter.words, isRequired: parameter.isRequired)
    }

    private static func parameter(_ name: String, _ place: String, _ words: String, isRequired: Bool) -> Document {
        .object([
            .init("name", .string(name)), .init("in", .string(place)), .init("required", .boolean(isRequired)),
            .init("description", .string(words)), .init("schema", .object([.init("type", .string("string"))])),
        ])
    }

    private static func content(_ schema: Document) -> Document.Member {
        .init("content", .object([.init("application/json", .object([.init("schema", schema)]))]))
    }

    private static let error = Document.object([
        .init("type", .string("object")),
        .init(
            "properties",
            .object([
                .init(
                    "error",
                    .object([
                        .init("type", .string("object")),
                        .init("required", .list([.string("code"), .string("message"), .string("fix")])),
                        .init(
                            "properties",
                            .object(
                                ["code", "message", "field", "fix"].map {
                                    .init($0, .object([.init("type", .string("string"))]))
                                }
                            )
                        ),
                    ])
                )
            ])
        ),
    ])
}
