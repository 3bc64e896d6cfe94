namespace OpgaveSim.Presentation.Words;

/// <summary>Texts of the first page of a comparison, which is printed as one A4.</summary>
public static class SheetTexts
{
    /// <summary>Heading.</summary>
    public static Text Title { get; } = new("On one page", "Op één A4");

    /// <summary>What was compared: {0} worlds, {1} the baseline.</summary>
    public static Text About { get; } = new("Scenarios compared in {0} simulated worlds; baseline: “{1}”", "Scenario's vergeleken in {0} gesimuleerde werelden; uitgangsscenario: ‘{1}’");

    /// <summary>What was compared, where not all ran in the same worlds: {0} the baseline.</summary>
    public static Text AboutUnpaired { get; } = new(
        "Scenarios compared, not all in the same simulated worlds; baseline: “{0}”", "Scenario's vergeleken, niet alle in dezelfde gesimuleerde werelden; uitgangsscenario: ‘{0}’");

    /// <summary>There are warnings: {0} how many.</summary>
    public static Text Warned { get; } = new(
        "Before you use this page, read the warnings on the pages that follow ({0}).", "Lees eerst de waarschuwingen op de volgende bladzijde ({0}).");

    /// <summary>Headline, better and worse: {0} tables of a scenario, {1} tables of the other, {2} and {3} outcomes.</summary>
    public static Text BetterAndWorse { get; } = new(
        "{0} do better than {1} on {2}, but worse on {3}.", "{0} doen het beter dan {1} op {2}, maar slechter op {3}.");

    /// <summary>Headline: {0} tables of a scenario, {1} tables of the other, {2} outcomes.</summary>
    public static Text Better { get; } = new("{0} do better than {1} on {2}.", "{0} doen het beter dan {1} op {2}.");

    /// <summary>Headline: {0} tables of a scenario, {1} tables of the other, {2} outcomes.</summary>
    public static Text Worse { get; } = new("{0} do worse than {1} on {2}.", "{0} doen het slechter dan {1} op {2}.");

    /// <summary>Headline: {0} tables of a scenario, {1} tables of the other.</summary>
    public static Text NoneClear { get; } = new(
        "Between {0} and {1} no outcome clearly differs.", "Tussen {0} en {1} verschilt geen enkele uitkomst duidelijk.");

    /// <summary>Headline: {0} tables of a scenario, {1} tables of the other.</summary>
    public static Text AllAlike { get; } = new(
        "{0} and {1} differ in nothing that matters.", "{0} en {1} verschillen in niets dat ertoe doet.");

    /// <summary>Headline: {0} tables of a scenario, {1} tables of the other.</summary>
    public static Text NothingJudged { get; } = new(
        "Nothing can be judged here about {0} and {1}.", "Over {0} en {1} valt hier niets te oordelen.");

    /// <summary>Second sentence: {0} outcomes.</summary>
    public static Text Alike { get; } = new("No difference that matters: {0}.", "Geen verschil dat ertoe doet: {0}.");

    /// <summary>Second sentence: {0} outcomes.</summary>
    public static Text Inconclusive { get; } = new("Inconclusive: {0}.", "Onbeslist: {0}.");

    /// <summary>Second sentence: {0} outcomes.</summary>
    public static Text NotJudged { get; } = new("Not judged: {0}.", "Niet beoordeeld: {0}.");

    /// <summary>Second sentence: {0} outcomes that are better or worse.</summary>
    public static Text PerhapsLittle { get; } = new("Perhaps by too little to matter: {0}.", "Misschien te weinig om ertoe te doen: {0}.");

    /// <summary>Before the surprise.</summary>
    public static Text Surprise { get; } = new("The surprise.", "De verrassing.");

    /// <summary>Surprise of an outcome by the four decisions: {0} outcome, {1} what deliberating adds, {2} what inviting adds.</summary>
    public static Text ByDecisions { get; } = new(
        "On {0} it is judging by the issue that makes the gain ({1}); whom you invite adds nothing that matters ({2}).",
        "Op {0} zit de winst in oordelen vanuit de opgave ({1}); wie u uitnodigt voegt niets toe dat ertoe doet ({2}).");

    /// <summary>The same where inviting lowers the outcome: {0} outcome, {1} what deliberating adds, {2} what inviting takes.</summary>
    public static Text ByDecisionsLowered { get; } = new(
        "On {0} it is judging by the issue that makes the gain ({1}); inviting by the issue costs part of it ({2}).",
        "Op {0} zit de winst in oordelen vanuit de opgave ({1}); uitnodigen vanuit de opgave kost er een deel van ({2}).");

    /// <summary>Surprise by a scenario that only invites for the issue: {0} outcomes, {1} the scenario.</summary>
    public static Text ByInvitation { get; } = new(
        "On {0} it does not help to invite for the issue and leave everything else as it is (scenario “{1}”). The gain comes only when members also start, answer and judge from the issue.",
        "Op {0} helpt het niet om alleen vanuit de opgave uit te nodigen en verder alles te laten zoals het is (scenario ‘{1}’). De winst komt pas als leden ook vanuit de opgave beginnen, antwoorden en oordelen.");

    /// <summary>Surprise by chance: {0} outcomes.</summary>
    public static Text ByChanceToo { get; } = new(
        "On {0} tables formed by chance do as well, if their members judge by the issue. So the gain does not come from choosing whom to invite by the issue.",
        "Op {0} doen tafels bij toeval het even goed, als hun leden oordelen vanuit de opgave. De winst komt dus niet doordat de opgave bepaalt wie u uitnodigt.");

    /// <summary>Heading of the verdicts.</summary>
    public static Text Verdicts { get; } = new("Against the baseline", "Tegenover het uitgangsscenario");

    /// <summary>Short verdict.</summary>
    public static Text CellBetter { get; } = new("better", "beter");

    /// <summary>Short verdict.</summary>
    public static Text CellWorse { get; } = new("worse", "slechter");

    /// <summary>Short verdict.</summary>
    public static Text CellAlike { get; } = new("no difference", "geen verschil");

    /// <summary>Short verdict.</summary>
    public static Text CellOpen { get; } = new("inconclusive", "onbeslist");

    /// <summary>Short verdict.</summary>
    public static Text CellNotJudged { get; } = new("not judged", "niet beoordeeld");

    /// <summary>Under the verdicts: what their sign means.</summary>
    public static Text AlikeSign { get; } = new("≈ no difference that matters", "≈ geen verschil dat ertoe doet");

    /// <summary>Under the verdicts: {0} the mark of those that may be too small.</summary>
    public static Text Mark { get; } = new("{0} perhaps by too little to matter", "{0} misschien te weinig om ertoe te doen");

    /// <summary>Scenarios that are not shown: {0} how many.</summary>
    public static Text OtherScenarios { get; } = new("{0} other scenarios follow on later pages.", "{0} andere scenario's staan op de volgende bladzijden.");

    /// <summary>Heading of the issues.</summary>
    public static Text Issues { get; } = new("Who belongs at which table", "Wie hoort aan welke tafel");

    /// <summary>How the issues are read: {0} and {1} shares, {2} the scenario that they are held against where no table exists.</summary>
    public static Text IssuesHow { get; } = new(
        "Invite: who sits at more than {0} of the issue-driven tables, but not at the table that exists (●) or, where there is none, usually not at the tables of “{2}”. Can be spared: who sits there now, but at fewer than {1} of the issue-driven tables. In brackets: the share of tables.",
        "Uitnodigen: wie aan meer dan {0} van de opgavegerichte tafels zit, maar niet aan de bestaande tafel (●) of, als er geen bestaande tafel is, meestal niet aan de tafels van ‘{2}’. Kan worden gemist: wie daar nu zit, maar aan minder dan {1} van de opgavegerichte tafels. Tussen haakjes: het deel van de tafels.");

    /// <summary>The same where there is no such scenario: {0} and {1} shares.</summary>
    public static Text IssuesHowExisting { get; } = new(
        "Invite: who sits at more than {0} of the issue-driven tables, but not at the table that exists (●). Can be spared: who sits there now, but at fewer than {1} of the issue-driven tables. In brackets: the share of tables.",
        "Uitnodigen: wie aan meer dan {0} van de opgavegerichte tafels zit, maar niet aan de bestaande tafel (●). Kan worden gemist: wie daar nu zit, maar aan minder dan {1} van de opgavegerichte tafels. Tussen haakjes: het deel van de tafels.");

    /// <summary>Column.</summary>
    public static Text Issue { get; } = new("Issue", "Opgave");

    /// <summary>Column.</summary>
    public static Text Invite { get; } = new("Invite these too", "Nodig ook uit");

    /// <summary>Column.</summary>
    public static Text Spare { get; } = new("Can be spared", "Kan worden gemist");

    /// <summary>Column.</summary>
    public static Text Uncovered { get; } = new("Nobody covers this", "Dit dekt niemand");

    /// <summary>Cell without actors.</summary>
    public static Text Nobody { get; } = new("nobody", "niemand");

    /// <summary>Cell without domains.</summary>
    public static Text AllCovered { get; } = new("all is covered", "alles is gedekt");

    /// <summary>Behind names: {0} others.</summary>
    public static Text More { get; } = new("{0} more", "nog {0}");

    /// <summary>Where every domain of every issue is covered.</summary>
    public static Text NothingUncovered { get; } = new(
        "With issue-driven tables, every domain of every issue is covered.",
        "Met opgavegerichte tafels is elk domein van elke opgave gedekt.");

    /// <summary>Issues that do not fit: {0} how many.</summary>
    public static Text OtherIssues { get; } = new("{0} more issues follow on later pages.", "Nog {0} opgaven staan op de volgende bladzijden.");

    /// <summary>One issue does not fit.</summary>
    public static Text OtherIssue { get; } = new("One more issue follows on a later page.", "Nog één opgave staat op de volgende bladzijden.");

    /// <summary>Heading of what is compared, where there is no case.</summary>
    public static Text Compared { get; } = new("What is compared", "Wat is vergeleken");

    /// <summary>Heading of what would change the conclusion.</summary>
    public static Text Change { get; } = new("What would change this conclusion", "Wat deze conclusie zou veranderen");

    /// <summary>Members go on judging by interest: {0} scenario, {1} the other, {2} outcomes with their verdicts.</summary>
    public static Text StillInterests { get; } = new(
        "If members go on judging by their own interests, this is what inviting alone brings (“{0}” against “{1}”): {2}.",
        "Blijven leden oordelen naar hun eigen belangen, dan brengt anders uitnodigen alleen dit (‘{0}’ tegenover ‘{1}’): {2}.");

    /// <summary>No scenario shows what inviting alone brings.</summary>
    public static Text NotShown { get; } = new(
        "If members go on judging by their own interests, less of the gain may remain. No scenario here shows how much, because none differs only in who is invited.",
        "Blijven leden oordelen naar hun eigen belangen, dan blijft er misschien minder van de winst over. Geen scenario laat hier zien hoeveel: daarvoor is er een nodig dat alleen in het uitnodigen verschilt.");

    /// <summary>A bar higher than δ: {0} size, {1} outcome, {2} what was said of it.</summary>
    public static Text HigherBar { get; } = new(
        "If only a difference of more than {0} in {1} matters to you, “{2}” becomes “no difference”.",
        "Vindt u alleen een verschil van meer dan {0} in {1} de moeite waard, dan wordt het oordeel ‘geen verschil’ in plaats van ‘{2}’.");

    /// <summary>More worlds: {0} outcomes, each with a number of worlds.</summary>
    public static Text NewStudy { get; } = new(
        "A new study with other worlds could settle what is inconclusive. Worlds needed: {0}.",
        "Een nieuw onderzoek in andere werelden kan beslissen wat nu onbeslist is. Daarvoor nodige werelden: {0}.");

    /// <summary>Assumptions that were not varied: {0} them.</summary>
    public static Text NotVaried { get; } = new("Other values of these assumptions were not tried: {0}.", "Andere waarden van deze aannamen zijn niet geprobeerd: {0}.");

    /// <summary>The caveat, without a case: {0} number of verdicts.</summary>
    public static Text Caveat { get; } = new(
        "This is about simulated worlds of a model, not about practice. The chance that even one of all {0} verdicts is wrong for these worlds is at most 5 %.",
        "Dit gaat over gesimuleerde werelden van een model, niet over de praktijk. De kans dat ook maar één van alle {0} oordelen niet klopt voor deze werelden, is hoogstens 5 %.");

    /// <summary>The caveat of a case: {0} number of verdicts.</summary>
    public static Text CaseCaveat { get; } = new(
        "This is what a model makes of the spreadsheets of this case. It knows nothing of persons, money or politics: take it as a question for the conversation, not as its outcome. The chance that even one of all {0} verdicts is wrong for these simulated worlds is at most 5 %; for the names there is no such guarantee.",
        "Dit is wat een model maakt van de spreadsheets van deze casus. Het weet niets van personen, geld of politiek: neem het als vraag voor het gesprek, niet als uitkomst. De kans dat ook maar één van alle {0} oordelen niet klopt voor deze gesimuleerde werelden, is hoogstens 5 %; voor de namen geldt zo'n zekerheid niet.");

    /// <summary>Foot: {0} results, {1} version, {2} seed.</summary>
    public static Text Foot { get; } = new("{0} · opgavesim {1} · seed {2}", "{0} · opgavesim {1} · startgetal {2}");

    /// <summary>Heading of the warnings.</summary>
    public static Text WarningsTitle { get; } = new("Read this first", "Lees dit eerst");

    /// <summary>Scenarios that are folded away: {0} how many.</summary>
    public static Text Folded { get; } = new("The other {0} scenarios", "De andere {0} scenario's");

    /// <summary>Pairs that are folded away: {0} how many.</summary>
    public static Text FoldedPairs { get; } = new("The other {0} pairs of scenarios", "De andere {0} paren scenario's");

    /// <summary>How scenarios were chosen: {0} shown, {1} all.</summary>
    public static Text Chosen { get; } = new(
        "Tables and sentences show {0} of the {1} scenarios: the baseline and those that the issue is always compared with come first. The others are folded below. To choose which scenarios the page shows, use --scenario NAME, once for each.",
        "Tabellen en zinnen tonen {0} van de {1} scenario's: het uitgangsscenario en die waarmee de opgave altijd wordt vergeleken gaan voor. De andere staan ingeklapt eronder; met --scenario NAAM, een of meer keer, kiest u zelf welke scenario's op de pagina komen.");
}
