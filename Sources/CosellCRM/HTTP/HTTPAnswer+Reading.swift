import CosellClient
import CosellWire
import HTTPTypes

extension HTTPAnswer {
    var isFine: Bool { (200..<300).contains(head.status.code) }

    func field(_ name: String) -> String? { HTTPField.Name(name).flatMap { head.headerFields[$0] } }

    /// The body as JSON.
    ///
    /// - Parameter system: whose answer it is, for the words.
    func document(of system: String) throws(CRMFailure) -> Document {
        do { return try JSONReader.document(from: body) } catch {
            let start = String(decoding: body.prefix(80), as: UTF8.self)
            throw .unreadable(
                "\(system) answered \(head.status.code) with something that is no JSON: \(start). Check the address, and what stands between."
            )
        }
    }
}

extension Document {
    /// A member's text.
    func answerText(_ name: String) -> String? {
        guard case .string(let text)? = self[name] else { return nil }
        return text
    }

    func answerNumber(_ name: String) -> Int? {
        switch self[name] {
        case .integer(let number)?: number
        case .string(let text)?: Int(text)
        default: nil
        }
    }

    func answerTruth(_ name: String) -> Bool { self[name] == .boolean(true) }

    /// A member's elements; none for what is no list.
    func answerList(_ name: String) -> [Document] { self[name]?.answerElements ?? [] }

    var answerElements: [Document] {
        guard case .list(let elements) = self else { return [] }
        return elements
    }

    var answerMembers: [Member] {
        guard case .object(let members) = self else { return [] }
        return members
    }

    /// A scalar as text, and a choice of several as both systems write it, `a;b`; nil for null and objects.
    var wireText: String? {
        switch self {
        case .string(let text): text
        case .integer(let number): String(number)
        case .double(let number):
            number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
        case .boolean(let truth): truth ? "true" : "false"
        case .list(let elements): elements.compactMap(\.wireText).joined(separator: ";")
        case .null, .object: nil
        }
    }
}
