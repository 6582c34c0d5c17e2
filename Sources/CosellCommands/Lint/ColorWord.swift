import ArgumentParser
import CosellShell

/// When words stand out, as `--color` of every command of our own spells it: any word is taken, so that ``checked()`` can
/// complain of a wrong one in the form that the command answers in.
struct ColorWord: ExpressibleByArgument {
    static let help: ArgumentHelp = "When words stand out in colours: on, off or auto."
    static let auto = Self(argument: GlobalOptions.ColorChoice.auto.rawValue)

    let word: String

    init(argument: String) { word = argument }

    var defaultValueDescription: String { word }

    /// A wrong word is for ``checked()`` to complain about.
    var chosen: GlobalOptions.ColorChoice { (try? checked()) ?? .auto }

    @discardableResult
    func checked() throws(Complaint) -> GlobalOptions.ColorChoice { try .chosen(word, for: "--color") }
}
