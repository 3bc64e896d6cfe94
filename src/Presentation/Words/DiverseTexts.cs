namespace OpgaveSim.Presentation.Words;

/// <summary>Texts of the two readings of ‘diverse → original’.</summary>
public static class DiverseTexts
{
    /// <summary>Heading.</summary>
    public static Text Title { get; } = new("Do diverse tables find more original solutions?", "Vinden diverse tafels originelere oplossingen?");

    /// <summary>Lead.</summary>
    public static Text Lead { get; } = new(
        "A scenario changes several things at once: who starts, who is invited, who comes and how proposals are judged. Two readings therefore isolate the step from a diverse table to an original solution: they hold everything else fixed.",
        "Een scenario verandert veel tegelijk: wie begint, wie wordt uitgenodigd, wie komt en hoe voorstellen worden beoordeeld. Twee vergelijkingen gaan daarom alleen over de stap van een diverse tafel naar een originele oplossing; al het andere blijft gelijk.");

    /// <summary>Heading of the level.</summary>
    public static Text LevelTitle { get; } = new("Variety of kind compared with chance", "Verscheidenheid van soort vergeleken met toeval");

    /// <summary>How to read the level: {0} the scenario of chance.</summary>
    public static Text LevelHow { get; } = new(
        "the mean variety of kind of each scenario with its 95 % interval; the dashed line is “{0}”, where chance decides who sits at the table. Inside the grey band around it a difference is too small to matter. Kinds are spread over actors independently of everything that a scenario looks at, so chance is hard to beat.",
        "de gemiddelde verscheidenheid van soort van elk scenario met het 95 %-interval; de streepjeslijn is ‘{0}’, waar het toeval de tafel samenstelt. Binnen de grijze band eromheen is een verschil te klein om ertoe te doen. Soorten zijn over actoren verdeeld, los van alles waarop een scenario let; het toeval is dus moeilijk te verslaan.");

    /// <summary>How to read the level in a case: {0} the scenario of chance.</summary>
    public static Text LevelHowCase { get; } = new(
        "the mean variety of kind of each scenario with its 95 % interval; the dashed line is “{0}”, where chance decides who sits at the table, and inside the grey band around it a difference is too small to matter.",
        "de gemiddelde verscheidenheid van soort van elk scenario met het 95 %-interval; de streepjeslijn is ‘{0}’, waar het toeval de tafel samenstelt, en binnen de grijze band eromheen is een verschil te klein om ertoe te doen.");

    /// <summary>No scenario of chance.</summary>
    public static Text NoChance { get; } = new(
        "This result has no scenario in which chance decides who sits at the table, so variety of kind cannot be compared with chance.",
        "Dit resultaat heeft geen scenario waarin het toeval de tafel samenstelt, dus de verscheidenheid van soort is niet met toeval te vergelijken.");

    /// <summary>Heading of the first reading: {0}, {1} the pair.</summary>
    public static Text FirstTitle { get; } = new(
        "First reading: “{0}” against “{1}”, which differ only in who is invited", "Eerste vergelijking: ‘{0}’ tegenover ‘{1}’, die alleen verschillen in wie wordt uitgenodigd");

    /// <summary>What is folded away: {0} pairs.</summary>
    public static Text FirstOthers { get; } = new("The same reading of {0} other pairs", "Dezelfde vergelijking voor {0} andere paren");

    /// <summary>How to read the first reading: {0}, {1} the pair.</summary>
    public static Text FirstHow { get; } = new(
        "under “{0}” tables invite the actors that add most to what the issue requires; everything else is as under “{1}”. If more mixed tables find more original solutions, novelty should be higher. Novelty given size compares only solutions that change the same number of choices. The two can point in opposite directions, because mixed tables change more.",
        "bij ‘{0}’ nodigen tafels uit wie het meest toevoegt aan wat de opgave vraagt; al het andere is als bij ‘{1}’. Als gemengdere tafels originelere oplossingen vinden, hoort vernieuwing hoger te zijn. Vernieuwing gecorrigeerd voor omvang vergelijkt alleen oplossingen die evenveel keuzes veranderen. De twee kunnen in tegengestelde richting wijzen, omdat gemengde tafels meer veranderen.");

    /// <summary>No such pair.</summary>
    public static Text NoFirst { get; } = new(
        "First reading: this result has no two scenarios that differ only in who is invited (such as mixed-table and interest).",
        "Eerste vergelijking: dit resultaat heeft geen twee scenario's die alleen verschillen in wie wordt uitgenodigd (zoals mixed-table en interest).");

    /// <summary>Heading of the second reading: {0} the scenario.</summary>
    public static Text SecondTitle { get; } = new(
        "Second reading: slopes over the tables of “{0}”", "Tweede vergelijking: hellingen over de tafels van ‘{0}’");

    /// <summary>How to read the second reading: {0} the scenario, {1} the negative control or a remark.</summary>
    public static Text SecondHow { get; } = new(
        "under “{0}” chance invites, so tables differ in variety only by chance. A line is fitted through the tables of each world: how much higher is the outcome at a table with one unit more variety? The figure shows the mean slope over worlds with its 95 % interval. {1}",
        "bij ‘{0}’ nodigt het toeval uit, dus tafels verschillen alleen door toeval in verscheidenheid. Door de tafels van elke wereld wordt een lijn getrokken: hoeveel hoger is de uitkomst bij een tafel met één eenheid meer verscheidenheid? De figuur toont de gemiddelde helling over werelden met het 95 %-interval. {1}");

    /// <summary>The negative control: {0}.</summary>
    public static Text Control { get; } = new(
        "“{0}” is the negative control: its members judge by the issue and look at neither kinds nor interests, so variety of kind should have no slope there.",
        "‘{0}’ is de negatieve controle: de leden oordelen naar de opgave en letten niet op soort of belang, dus verscheidenheid van soort hoort daar geen helling te hebben.");

    /// <summary>No negative control.</summary>
    public static Text NoControl { get; } = new(
        "There is no scenario here in which chance decides everything, so there is no negative control.",
        "Er is hier geen scenario waarin het toeval alles bepaalt, dus er is geen negatieve controle.");

    /// <summary>No such scenario.</summary>
    public static Text NoSecond { get; } = new(
        "Second reading: this result has no scenario in which chance invites and members judge by their interests (such as random-interest).",
        "Tweede vergelijking: dit resultaat heeft geen scenario waarin het toeval uitnodigt en leden naar hun belangen oordelen (zoals random-interest).");

    /// <summary>Axis.</summary>
    public static Text Slope { get; } = new("slope", "helling");

    /// <summary>Hover: {0} mean, {1} interval, {2} worlds.</summary>
    public static Text Hover { get; } = new("{0} {1}, {2} worlds", "{0} {1}, {2} werelden");

    /// <summary>Title of a figure: {0} outcome.</summary>
    public static Text SlopeTitle { get; } = new("Slope of {0}", "Helling van {0}");

    /// <summary>Row of the figure: {0} variety, {1} scenario.</summary>
    public static Text SlopeRow { get; } = new("{0}: {1}", "{0}: {1}");

    /// <summary>Short name of variety of kind.</summary>
    public static Text OfKind { get; } = new("kind", "soort");

    /// <summary>Short name of variety of home.</summary>
    public static Text OfHome { get; } = new("home", "thuis");

    /// <summary>Column.</summary>
    public static Text Difference { get; } = new("Difference [interval]", "Verschil [interval]");

    /// <summary>Column.</summary>
    public static Text Verdict { get; } = new("Verdict", "Oordeel");

    /// <summary>Column.</summary>
    public static Text Ahead { get; } = new("Worlds ahead", "Werelden voor");
}
