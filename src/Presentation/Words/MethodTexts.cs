namespace OpgaveSim.Presentation.Words;

/// <summary>Texts of what was assumed, what the model cannot show, and how it was run.</summary>
public static class MethodTexts
{
    /// <summary>Heading.</summary>
    public static Text Title { get; } = new("Assumptions, limits, and how it was run", "Aannamen, grenzen en hoe het is gedraaid");

    /// <summary>Heading.</summary>
    public static Text Assumed { get; } = new("What was assumed", "Wat is aangenomen");

    /// <summary>Nothing special.</summary>
    public static Text NothingAssumed { get; } = new(
        "Nothing beyond the rules and defaults of the model.", "Niets buiten de regels en standaardwaarden van het model.");

    /// <summary>Remarks in English only.</summary>
    public static Text AsRecorded { get; } = new("As recorded with the result:", "Zoals bij het resultaat vastgelegd (in het Engels):");

    /// <summary>Heading.</summary>
    public static Text Warnings { get; } = new("Warnings", "Waarschuwingen");

    /// <summary>Heading.</summary>
    public static Text CannotShow { get; } = new("What this model cannot show", "Wat dit model niet kan laten zien");

    /// <summary>Limit.</summary>
    public static Text HiddenProfiles { get; } = new(
        "Hidden profiles: members who hold facts that others lack, and share them or not.",
        "Verborgen kennis: leden die feiten kennen die anderen missen, en die al dan niet delen.");

    /// <summary>Limit.</summary>
    public static Text Learning { get; } = new(
        "Learning: willingness and skill never change, whatever an actor experiences.",
        "Leren: bereidheid en samenwerkingsvaardigheid veranderen nooit, wat een actor ook meemaakt.");

    /// <summary>Limit.</summary>
    public static Text Staleness { get; } = new(
        "Staleness: partners who have met often do not grow tired of each other.", "Sleur: partners die elkaar vaak treffen, raken niet op elkaar uitgekeken.");

    /// <summary>Limit.</summary>
    public static Text CarryingOut { get; } = new(
        "Implementation: the model ends at agreement.", "Uitvoering: het model houdt op bij overeenstemming.");

    /// <summary>Limit.</summary>
    public static Text Quorum { get; } = new(
        "Misunderstanding works through the quorum. That is a cliff, which can reverse the main finding.",
        "Onbegrip werkt via het quorum. Het effect is abrupt, niet geleidelijk, en kan de hoofdbevinding omkeren.");

    /// <summary>Limit.</summary>
    public static Text KindMechanism { get; } = new(
        "Variety of kind cannot affect originality where members judge by the issue (λ = 1). Where they judge by interest (λ = 0) it has a weak effect, through interests.",
        "Verscheidenheid van soort kan originaliteit niet beïnvloeden als leden naar de opgave oordelen (λ = 1). Oordelen zij naar belang (λ = 0), dan is er een zwak effect, via hun belangen.");

    /// <summary>Limit.</summary>
    public static Text Reality { get; } = new(
        "It is a model: outcomes follow from its rules, and say nothing about existing organisations unless the rules hold for them.",
        "Het is een model: de uitkomsten volgen uit de regels, en zeggen niets over bestaande organisaties tenzij de regels ook voor hen gelden.");

    /// <summary>Heading.</summary>
    public static Text Run { get; } = new("How it was run", "Hoe het is gedraaid");

    /// <summary>Sections that are left out: {0} tables.</summary>
    public static Text LeftOut { get; } = new(
        "This result does not store {0}, as large experiments do not. So this report has no section that needs them; keep: in the experiment asks for them.",
        "Dit resultaat bewaart {0} niet, zoals grote experimenten doen. De onderdelen die dat nodig hebben ontbreken dus in dit rapport; met keep: in het experiment worden ze wel bewaard.");

    /// <summary>Row.</summary>
    public static Text Experiment { get; } = new("Experiment", "Experiment");

    /// <summary>Row.</summary>
    public static Text Seed { get; } = new("Seed", "Startgetal (seed)");

    /// <summary>Row.</summary>
    public static Text Version { get; } = new("Version of the program", "Versie van het programma");

    /// <summary>Row.</summary>
    public static Text Status { get; } = new("Status", "Status");

    /// <summary>Row.</summary>
    public static Text Runs { get; } = new("Runs", "Runs");

    /// <summary>Fact.</summary>
    public static Text Point { get; } = new("Point of the design", "Punt van het ontwerp");

    /// <summary>Cell: {0} of {1}.</summary>
    public static Text RunsOf { get; } = new("{0} of {1}", "{0} van {1}");

    /// <summary>Row.</summary>
    public static Text WarmUp { get; } = new("Warm-up", "Opstartmaanden");

    /// <summary>Cell: {0} rounds.</summary>
    public static Text Rounds { get; } = new("{0} of {1} rounds", "{0} van {1} rondes");

    /// <summary>Row.</summary>
    public static Text Hash { get; } = new("Hash of the experiment, hypotheses included", "Hash van het experiment, met de hypothesen");

    /// <summary>Row.</summary>
    public static Text Digest { get; } = new("Digest of the results", "Digest van de resultaten");

    /// <summary>No digest.</summary>
    public static Text NoDigest { get; } = new("none: some runs are missing", "geen: er ontbreken runs");

    /// <summary>Row.</summary>
    public static Text System { get; } = new("System", "Systeem");

    /// <summary>Row.</summary>
    public static Text Started { get; } = new("Started", "Begonnen");

    /// <summary>Under the rows.</summary>
    public static Text Same { get; } = new(
        "The same experiment and seed give the same digest on the same operating system, architecture and runtime, with any number of processors.",
        "Hetzelfde experiment en startgetal geven dezelfde digest op hetzelfde besturingssysteem, dezelfde architectuur en runtime, met elk aantal processors.");

    /// <summary>Summary of the settings.</summary>
    public static Text Settings { get; } = new("All settings of the first point, as they were run", "Alle instellingen van het eerste punt, zoals gedraaid");

    /// <summary>No manifest.</summary>
    public static Text NoManifest { get; } = new(
        "The result has no manifest, or a broken one, so it is unknown how it was run.", "Het resultaat heeft geen leesbaar manifest, dus is onbekend hoe het is gedraaid.");

    /// <summary>The limits, in their order.</summary>
    public static IReadOnlyList<Text> Limits { get; } = [HiddenProfiles, Learning, Staleness, CarryingOut, Quorum, KindMechanism, Reality];
}
