namespace OpgaveSim.Presentation.Words;

/// <summary>Warnings of an experiment: what is odd in it, though it can be run. Without capital and full stop, as they stand in a list.</summary>
public static class CheckTexts
{
    /// <summary>Warning: {0} rounds of warm-up, {1} rounds.</summary>
    public static Text AllWarmUp { get; } = new(
        "all issues arrive during the warm-up ({0} of {1} rounds), so measures have no value; lower warmup or raise rounds",
        "alle opgaven komen tijdens de opstartmaanden ({0} van de {1} rondes), dus maten hebben geen waarde; verlaag warmup of verhoog rounds");

    /// <summary>Warning: {0} scenarios, {1} seats, {2} actors.</summary>
    public static Text MoreSeats { get; } = new(
        "{0}: a table has {1} seats, but there are only {2} actors, so no table can fill up",
        "{0}: een tafel heeft {1} plaatsen, maar er zijn maar {2} actoren, dus geen tafel kan vol raken");

    /// <summary>Warning: {0} scenarios, or world.</summary>
    public static Text CaseSeats { get; } = new(
        "{0}: seats has no effect; with caseTables each table has the seats of a table of the case",
        "{0}: seats heeft geen effect; met caseTables heeft elke tafel de plaatsen van een tafel van de casus");

    /// <summary>Warning: {0} scenario, {1} budget, {2} cost of coordination.</summary>
    public static Text NoTurns { get; } = new(
        "{0}: budget {1} with coordinationCost {2} leaves a table no turns to speak, so every table ends without agreement",
        "{0}: budget {1} met coordinationCost {2} laat een tafel geen spreekbeurten over, dus elke tafel eindigt zonder overeenstemming");

    /// <summary>Warning: {0} scenario, or world.</summary>
    public static Text NoTies { get; } = new(
        "{0}: acquaintanceBonus has no effect because nobody ever has a tie; set tiesTaken or tieGrowth above 0",
        "{0}: acquaintanceBonus doet niets, want niemand heeft ooit een band; zet tiesTaken of tieGrowth boven 0");

    /// <summary>Warning.</summary>
    public static Text NoHomophily { get; } = new(
        "world: homophily has no effect because first ties leave nothing to choose; set tiesTaken above 0 and below tiesConsidered",
        "world: homophily doet niets, want bij de eerste banden valt niets te kiezen; zet tiesTaken boven 0 en onder tiesConsidered");

    /// <summary>Warning: first ties of a case.</summary>
    public static Text TiesGiven { get; } = new(
        "world: homophily has no effect because the case gives the first ties", "world: homophily doet niets, want de casus geeft de eerste banden");

    /// <summary>Warning: {0} scenario, or world, {1} rule.</summary>
    public static Text NoVeto { get; } = new(
        "{0}: veto has no effect under rule {1}; only consent counts objections",
        "{0}: veto doet niets bij rule {1}; alleen consent telt bezwaren");

    /// <summary>Warning: {0} scenario, {1} seats that tables would take at the same time, {2} seats that all actors have.</summary>
    public static Text SeatsSaturate { get; } = new(
        "{0}: tables would take about {1} seats at the same time, more than half of the {2} that all actors have. Then who is free decides who sits where; lower issuesPerRound, seats or realisation, or raise capacity",
        "{0}: tafels zouden ongeveer {1} stoelen tegelijk bezetten, meer dan de helft van de {2} die alle actoren samen hebben. Dan bepaalt wie vrij is wie waar zit; verlaag issuesPerRound, seats of realisation, of verhoog capacity");

    /// <summary>Warning: {0} scenario.</summary>
    public static Text NothingToDo { get; } = new(
        "{0}: commitment has no effect, as agreements are realised at once; set realisation to the months that they may take",
        "{0}: commitment doet niets, want afspraken worden meteen gerealiseerd; zet realisation op de maanden die ze mogen duren");

    /// <summary>Warning: {0} and {1} scenarios.</summary>
    public static Text SameScenarios { get; } = new(
        "{0} and {1} have the same settings, so their results are equal and their difference is 0",
        "{0} en {1} hebben dezelfde instellingen, dus hun uitkomsten zijn gelijk en hun verschil is 0");

    /// <summary>Warning: {0} scenario.</summary>
    public static Text SizesDiffer { get; } = new(
        "{0}: the composition is assigned, but fill is not true. Invited actors can decline, so tables at different levels also differ in size; set fill: true",
        "{0}: de samenstelling is toegewezen, maar fill staat niet op true. Genodigden kunnen weigeren, dus tafels met een ander niveau verschillen ook in grootte; zet fill: true");

    /// <summary>Warning: {0} key, {1} its value, {2} the comment behind it.</summary>
    public static Text CutByComment { get; } = new(
        "{0} is {1}; the rest, {2}, is a comment. If it belongs to the text, put the whole text in quotes",
        "{0} is {1}; de rest, {2}, is commentaar. Hoort het bij de tekst, zet dan de hele tekst tussen aanhalingstekens");

    /// <summary>Warning: {0} the name that a table had, {1} the name that it has.</summary>
    public static Text FormerTable { get; } = new(
        "keep: the table {0} is now called {1}; the old name still works, but write {1}",
        "keep: de tabel {0} heet nu {1}; de oude naam werkt nog, maar schrijf {1}");

    /// <summary>Warning: {0} key, {1} what is written, {2} the id of the measure.</summary>
    public static Text OtherSpelling { get; } = new(
        "{0}: '{1}' is taken as the measure {2}; write {2}, its name everywhere",
        "{0}: '{1}' is opgevat als de maat {2}; schrijf {2}, zo heet zij overal");
}
