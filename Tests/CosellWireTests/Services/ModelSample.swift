import CosellDice
import CosellCodegen
import CosellWire

/// A value of a shape: what it means, and a text that means it among noise.
struct ModelSample {
    /// Members in the order of the model, keys of maps sorted, as the writer writes them.
    let value: Document
    /// Members in any order, with unknown members, nulls, white space and escapes.
    let text: String
}

/// Makes values of a model's shapes from the model's facts.
struct ModelSamples {
    enum Content {
        /// Any text and number; sensitive strings begin with ``secret``.
        case any
        /// What the constraints allow.
        case valid
    }

    static let secret = "secret-"

    private static let morsels = [
        "a", "Z", "0", " ", "\"", "\\", "/", "\n", "\t", "\0", "\u{1F}", "\u{7F}", "é", "€", "🚀", "longer than a word",
    ]

    let service: ServiceFacts
    let content: Content
    var chance: Dice
    /// The structures around the value in the making; one that may hold itself does so once.
    private var around: [String] = []

    init(service: ServiceFacts, content: Content, chance: Dice) {
        self.service = service
        self.content = content
        self.chance = chance
    }

    mutating func sample(_ name: String) -> ModelSample {
        let shape = service.shape(name)
        switch shape.kind {
        case .structure:
            let members = shape.members.filter { $0.isRequired || (!isDeep($0) && !chance.happens(onceIn: 3)) }
            return structure(shape, members)
        case .union: return structure(shape, Array(shape.members.shuffled(using: &chance).prefix(1)))
        case .list: return list(shape)
        case .map: return map(shape)
        case .document: return document(depth: 0)
        case .string: return string(string(shape))
        case .integer: return plain(.integer(Int.random(in: numbers(shape), using: &chance)))
        case .double: return plain(.double(Double.random(in: -1e6...1e6, using: &chance)))
        case .boolean: return plain(.boolean(.random(using: &chance)))
        case .timestamp: return string(instant().description)
        case .blob: return string(Base64.encode((0..<5).map { _ in UInt8.random(in: 0...255, using: &chance) }))
        }
    }

    private func isDeep(_ member: Model.Member) -> Bool {
        let shape = service.shape(member.shape)
        return around.count { [shape.name, shape.element].contains($0) } > 0
    }

    // MARK: Containers

    private mutating func structure(_ shape: Model.Shape, _ present: [Model.Member]) -> ModelSample {
        around.append(shape.name)
        defer { around.removeLast() }
        var members: [Document.Member] = []
        var texts: [String] = []
        for member in shape.members {
            if present.contains(member) {
                let sample = sample(member.shape)
                members.append(Document.Member(member.name, sample.value))
                texts.append(pair(member.name, sample.text))
            } else if member.name != "ExpectedContractDuration", chance.happens(onceIn: 3) {
                texts.append(pair(member.name, "null"))
            }
        }
        if chance.happens(onceIn: 3) { texts.append(pair("Stray", document(depth: 1).text)) }
        if chance.happens(onceIn: 9) { texts.append(pair("stray é", "null")) }
        return ModelSample(value: .object(members), text: joined(texts.shuffled(using: &chance), "{", "}"))
    }

    private mutating func list(_ shape: Model.Shape) -> ModelSample {
        let samples = (0..<count(shape)).map { _ in sample(shape.element ?? "") }
        var texts = samples.map(\.text)
        if chance.happens(onceIn: 3) { texts.insert("null", at: Int.random(in: 0...texts.count, using: &chance)) }
        return ModelSample(value: .list(samples.map(\.value)), text: joined(texts, "[", "]"))
    }

    private mutating func map(_ shape: Model.Shape) -> ModelSample {
        let key = service.shape(shape.key ?? "")
        let keys = Set((0..<count(shape)).map { _ in string(key) }).sorted()
        let samples = keys.map { _ in sample(shape.element ?? "") }
        var texts = zip(keys, samples).map { pair($0, $1.text) }
        if chance.happens(onceIn: 3) { texts.append(pair("absent", "null")) }
        let members = zip(keys, samples).map { Document.Member($0, $1.value) }
        return ModelSample(value: .object(members), text: joined(texts.shuffled(using: &chance), "{", "}"))
    }

    private mutating func document(depth: Int) -> ModelSample {
        // A null at the root would be an absent member.
        switch Int.random(in: (depth == 0 ? 1 : 0)..<(depth < 3 ? 7 : 5), using: &chance) {
        case 0: return plain(.null)
        case 1: return plain(.boolean(.random(using: &chance)))
        case 2: return plain(.integer(.random(in: .min ... .max, using: &chance)))
        case 3: return plain(.double(.random(in: -1...1, using: &chance)))
        case 4: return string(anyText())
        case 5:
            let samples = (0..<Int.random(in: 0..<3, using: &chance)).map { _ in document(depth: depth + 1) }
            return ModelSample(value: .list(samples.map(\.value)), text: joined(samples.map(\.text), "[", "]"))
        default:
            let names = ["a", "b", "Ü"].prefix(Int.random(in: 0..<4, using: &chance))
            let samples = names.map { ($0, document(depth: depth + 1)) }
            return ModelSample(
                value: .object(samples.map { Document.Member($0, $1.value) }),
                text: joined(samples.map { pair($0, $1.text) }, "{", "}")
            )
        }
    }

    private mutating func count(_ shape: Model.Shape) -> Int {
        let least = content == .valid ? shape.min ?? 0 : 0
        let most = content == .valid ? min(shape.max ?? 3, least + 2) : 3
        return Int.random(in: least...most, using: &chance)
    }

    // MARK: Leaves

    private func plain(_ value: Document) -> ModelSample {
        let writer = JSONWriter()
        writer.write(value)
        return ModelSample(value: value, text: String(decoding: writer.bytes, as: UTF8.self))
    }

    private mutating func string(_ value: String) -> ModelSample {
        ModelSample(value: .string(value), text: quoted(value))
    }

    private mutating func string(_ shape: Model.Shape) -> String {
        switch content {
        case .any where shape.isSensitive: return Self.secret + anyText()
        case .any: return shape.values.randomElement(using: &chance) ?? "open-" + anyText()
        case .valid: return shape.values.randomElement(using: &chance) ?? ValidText.of(shape, &chance)
        }
    }

    private mutating func anyText() -> String {
        let count = Int.random(in: 0..<6, using: &chance)
        return (0..<count).map { _ in Self.morsels.randomElement(using: &chance) ?? "" }.joined()
    }

    private func numbers(_ shape: Model.Shape) -> ClosedRange<Int> {
        content == .valid ? (shape.min ?? -1000)...(shape.max ?? 1000) : .min ... .max
    }

    private mutating func instant() -> Instant {
        Instant(
            seconds: Int64.random(in: -30_610_224_000..<253_402_300_800, using: &chance),
            nanoseconds: [0, 123_000_000, 786_314, 999_999_999].randomElement(using: &chance) ?? 0
        )
    }

    // MARK: Text

    private mutating func pair(_ name: String, _ value: String) -> String {
        quoted(name) + space() + ":" + space() + value
    }

    private mutating func joined(_ texts: [String], _ open: String, _ close: String) -> String {
        open + space() + texts.joined(separator: space() + "," + space()) + space() + close
    }

    private mutating func space() -> String {
        ["", "", "", "", "", "", " ", "\n  ", "\t\r\n"].randomElement(using: &chance) ?? ""
    }

    /// In quotes, some characters escaped although they need not be.
    private mutating func quoted(_ text: String) -> String {
        let isEscaped = chance.happens(onceIn: 4)
        let scalars = text.unicodeScalars.map { scalar -> String in
            guard isEscaped || scalar.value < 0x20 || scalar == "\"" || scalar == "\\" else { return String(scalar) }
            return (UTF16.encode(scalar) ?? UTF16.EncodedScalar()).map { unit in
                let hexadecimal = String(unit, radix: 16)
                return "\\u" + String(repeating: "0", count: 4 - hexadecimal.count) + hexadecimal
            }.joined()
        }
        return "\"" + scalars.joined() + "\""
    }
}
