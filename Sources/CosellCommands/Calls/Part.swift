import CosellClient
import CosellWire

/// A part of a report that may not be there, or that the caller may not see.
enum Part<Value: Sendable>: Sendable {
    case present(Value)
    case absent
    /// By which exception.
    case hidden(String)

    /// - Throws: what is neither that nothing was found nor that access was denied.
    static func of(_ ask: () async throws -> Value) async throws -> Part {
        do { return .present(try await ask()) } catch {
            switch ServiceFailure(error)?.code {
            case "ResourceNotFoundException"?: return .absent
            case "AccessDeniedException"?: return .hidden("AccessDeniedException")
            default: throw error
            }
        }
    }

    var value: Value? { if case .present(let value) = self { value } else { nil } }

    /// - Parameter absence: what is said when it is not there.
    func words(absence: String, _ words: (Value) -> String) -> String {
        switch self {
        case .present(let value): words(value)
        case .absent: absence
        case .hidden(let exception): "not shown (\(exception))"
        }
    }
}

extension Part where Value: WireStructure {
    /// As it came; null for what is not there.
    var document: Document { value.map(Document.init(of:)) ?? .null }
}

extension Document {
    /// What a structure of the API says, member by member.
    init(of value: some WireStructure) {
        self = (try? JSONReader.document(from: JSONWriter.bytes(value))) ?? .null
    }
}
