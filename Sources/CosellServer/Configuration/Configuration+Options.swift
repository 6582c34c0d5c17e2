import CosellDomain
import CosellWire
import Foundation

/// What the command line says of the control plane, a word or a file.
extension Configuration {
    /// `off`, `aws`, or a file of rules (CP42).
    package mutating func setQuotas(_ word: String) throws {
        switch word {
        case "off": quotas = .off
        case "aws": quotas = .aws
        default:
            quotas = try Self.reading(word, "--quotas") { (text) throws(ControlRefusal) in
                let source = try ScenarioText(text)
                do throws(ControlRefusal) {
                    return try QuotaPlan(source.document, operations: Services.answered.flatMap(\.operations))
                } catch {
                    throw source.located(error)
                }
            }
        }
    }

    /// `manual`, `auto`, or a file with a scenario (CP20).
    package mutating func setAwsSide(_ word: String) throws {
        switch word {
        case "manual": awsSide = .manual
        case "auto": awsSide = .usualAuto
        default:
            awsSide = try Self.reading(word, "--aws-side") { (text) throws(ControlRefusal) in
                try AwsSideChoice(text: text)
            }
        }
    }

    private static func reading<Value>(
        _ path: String,
        _ option: String,
        _ read: (String) throws(ControlRefusal) -> Value
    ) throws -> Value {
        guard let bytes = FileManager.default.contents(atPath: path), let text = String(bytes: bytes, encoding: .utf8)
        else {
            throw ConfigurationError(option, "\(path.excerpt()) is no word that it knows, and no file that can be read")
        }
        do { return try read(text) } catch { throw ConfigurationError("\(option) \(path)", error.description) }
    }
}
