namespace OpgaveSim.Presentation.Words;

/// <summary>What live says on the terminal when its page is there.</summary>
public static class GreetingTexts
{
    /// <summary>Label: the address of who steers.</summary>
    public static Text Teacher { get; } = new("teacher", "docent");

    /// <summary>Label: the address of who watches.</summary>
    public static Text Others { get; } = new("others", "anderen");

    /// <summary>Behind an address.</summary>
    public static Text OnlyHere { get; } = new("(on this machine only)", "(alleen op deze computer)");

    /// <summary>A page that can be reached over the network.</summary>
    public static Text Open { get; } = new(
        "everybody who can reach this machine over the network can watch. What is sent is not encrypted, not even the teacher's address: open that address only on this machine, or on a network that you trust.",
        "iedereen die deze computer via het netwerk kan bereiken, kan meekijken. Wat er verstuurd wordt is niet versleuteld, ook het adres van de docent niet. Open dat adres alleen op deze computer, en gebruik een netwerk dat u vertrouwt.");

    /// <summary>The same, where what is sent is encrypted.</summary>
    public static Text OpenEncrypted { get; } = new(
        "everybody who can reach this machine over the network can watch. What is sent is encrypted; the teacher's address steers, so do not share it.",
        "iedereen die deze computer via het netwerk kan bereiken, kan meekijken. Wat er verstuurd wordt is versleuteld; wie het adres van de docent heeft, kan sturen, dus deel het niet.");

    /// <summary>Label: the address of the page where a class takes seats.</summary>
    public static Text Class { get; } = new("class", "klas");

    /// <summary>A class that cannot be reached.</summary>
    public static Text PlayOnlyHere { get; } = new(
        "only this machine can join the class. To let phones in, start it with --listen 0.0.0.0 as well.",
        "alleen deze computer kan meespelen. Start met --listen 0.0.0.0 erbij om telefoons toe te laten.");

    /// <summary>How it ends.</summary>
    public static Text HowToEnd { get; } = new("Ctrl-C ends it", "Ctrl-C stopt het");
}
