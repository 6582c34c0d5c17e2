import ArgumentParser
import CosellShell

/// When words stand out, as every command of our own spells it.
struct ColorOption: ParsableArguments {
    @Option(help: "When words stand out in colours: on, off or auto.")
    var color = GlobalOptions.ColorChoice.auto.rawValue

    /// A wrong word is for ``checked()`` to complain about.
    var chosen: GlobalOptions.ColorChoice { (try? checked()) ?? .auto }

    @discardableResult
    func checked() throws(Complaint) -> GlobalOptions.ColorChoice { try .chosen(color, for: "--color") }
}
