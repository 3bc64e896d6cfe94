using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Reading;

/// <summary>What is wrong with scenarios, their logics, and hypotheses on them.</summary>
internal static class ScenarioFaultTexts
{
    public static Text NoneThere { get; } = new(
        "scenarios: at least one is needed, as name: { logic: … }", "scenarios: er is er minstens één nodig, als naam: { logic: … }");

    public static Text NotAName(string quoted) => new(
        $"{quoted} is not a name for a scenario; 1 to 64 of a-z, 0-9, dash, underscore",
        $"{quoted} is geen naam voor een scenario; toegestaan: 1 tot en met 64 tekens uit a-z, 0-9, streepje en liggend streepje");

    public static Text MappingWithLogic { get; } = new("a mapping with logic", "een groep sleutels met logic");

    public static Text SameTitle(string later, string quoted, string first) => new(
        $"{later}: the title {quoted} is also that of the scenario {first}; give each a title of its own",
        $"{later}: de titel {quoted} is ook die van het scenario {first}; geef elk een eigen titel");

    public static Text LogicMissing(string name, string logics) => new(
        $"{name}: logic is missing; allowed: {logics}, a number from 0 to 1, or the long form",
        $"{name}: logic ontbreekt; toegestaan: {logics}, een getal van 0 tot en met 1, of de lange vorm");

    public static Text LooksAtAll(string logic, int most, int found) => new(
        $"{logic} looks at every actor for every table; at most {most} actors, found {found}",
        $"{logic} bekijkt voor elke tafel elke actor; hoogstens {most} actoren, en hier zijn er {found}");

    public static Text Meetings(int meetings) => new($"{meetings} meetings", $"{meetings} bijeenkomsten");

    public static Text FewestMeetings(int meetings) => new(
        $"{meetings} meeting, the fewest that a table can have as meetings vary", $"{meetings} bijeenkomst, het minste dat een tafel kan hebben omdat bijeenkomsten variëren");

    public static Text BudgetTooLarge(string name, int budget, int turns, int most, Text meetings) => new(
        $"{name}: budget {budget} is over {turns} turns a meeting; at most {most} with {meetings.En}",
        $"{name}: budget {budget} is meer dan {turns} spreekbeurten per bijeenkomst; hoogstens {most} bij {meetings.Nl}");

    public static Text TooManyTypes(string name, double conditional, double freeRiders) => new(
        FormattableString.Invariant($"{name}: conditional {conditional} and freeRiders {freeRiders} together are more than 1; they are shares of all actors, so lower one of them"),
        FormattableString.Invariant($"{name}: conditional {conditional} en freeRiders {freeRiders} zijn samen meer dan 1; het zijn aandelen van alle actoren, dus verlaag er een"));

    public static Text NameNumberOrMapping { get; } = new("a name, a number from 0 to 1 or a mapping", "een naam, een getal van 0 tot en met 1 of een groep sleutels");

    public static Text NameOrNumber { get; } = new("a name or a number from 0 to 1", "een naam of een getal van 0 tot en met 1");

    public static Text NotALogic(string key, string quoted, Text hint, string logics) => new(
        $"{key}: {quoted} is not allowed{hint.En}; allowed: {logics}, or a number from 0 to 1",
        $"{key}: {quoted} mag niet{hint.Nl}; toegestaan: {logics}, of een getal van 0 tot en met 1");

    public static Text OrLongForm { get; } = new("; or { start, invite, answer, deliberate }", "; of { start, invite, answer, deliberate }");

    public static Text PartMissing(string key, Text what) => new($"{key} is missing: {what.En}", $"{key} ontbreekt: {what.Nl}");

    public static Text Level { get; } = new(
        "a number from 0 (as alike as possible) to 1 (as unlike as possible)", "een getal van 0 (zo gelijk mogelijk) tot 1 (zo verschillend mogelijk)");

    public static Text Orientation { get; } = new(
        "a number from 0 (interest) to 1 (issue); where the composition is assigned, answer and deliberate must be given",
        "een getal van 0 (belang) tot 1 (opgave); bij een toegewezen samenstelling moeten answer en deliberate er staan");

    public static Text StartNotRandom(string start) => new(
        $"start: {start} is not allowed where the composition is assigned, as who starts must not depend on the issue; write start: random, or leave it out",
        $"start: {start} mag niet bij een toegewezen samenstelling, want wie begint mag niet van de opgave afhangen; schrijf start: random, of laat het weg");

    public static Text NobodyOfKind(string word, Text hint, string kinds) => new(
        $"assume.public: no actor is of kind '{word}'{hint.En}; the kinds are: {kinds}",
        $"assume.public: geen enkele actor is van de soort '{word}'{hint.Nl}; de soorten zijn: {kinds}");

    public static Text FirstIssueTooLate(int round) => new(
        $"no issue arrives: the first of the case comes in round {round}, after the last round with arrivals; set rounds higher",
        $"er komt geen opgave: de eerste van de casus komt in ronde {round}, na de laatste ronde met nieuwe opgaven; zet rounds hoger");

    public static Text NoIssue { get; } = new(
        "no issue arrives, as rounds × issuesPerRound is under 1; set one of them higher",
        "er komt geen opgave, want rounds × issuesPerRound is kleiner dan 1; zet een van de twee hoger");

    public static Text NoCase { get; } = new(
        "caseTables: there is no case; name one as world: { case: FOLDER }, or leave caseTables out",
        "caseTables: er is geen casus; noem er een met world: { case: MAP }, of laat caseTables weg");

    public static Text NoTableToFill(int least, int most) => new(
        $"caseTables: the case has no table with {least} to {most} members; fill in tables.csv and memberships.csv, or leave caseTables out",
        $"caseTables: de casus heeft geen tafel met {least} tot en met {most} leden; vul tables.csv en memberships.csv, of laat caseTables weg");

    public static Text OneValueOf(string trait, string traits) => new(
        $"invite: it varies {trait}, and all actors have the same {trait}; vary another trait ({traits}), or take a world in which actors differ in {trait}",
        $"invite: dit varieert {trait}, en alle actoren hebben dezelfde {trait}; varieer een ander kenmerk ({traits}), of neem een wereld waarin actoren in {trait} verschillen");

    public static Text NoCompetence { get; } = new(
        "logic: it chooses by what actors can do, and no actor has any competence; fill in competences.csv, or choose another logic",
        "logic: deze logica kiest op wat actoren kunnen, en geen enkele actor heeft een competentie; vul competences.csv, of neem een andere logica");

    public static Text NoInterests { get; } = new(
        "logic: it chooses by interests, and all positions of all actors are 0; fill in positions.csv, or choose another logic",
        "logic: deze logica kiest op belangen, en alle posities van alle actoren zijn 0; vul positions.csv, of neem een andere logica");

    public static Text EmptyMandates { get; } = new(
        "mandate: it chooses by formal responsibility, and no actor has any: every mandate in actors.csv is empty (-); fill them in, or choose another logic",
        "mandate: deze logica kiest op formele verantwoordelijkheid, en geen enkele actor heeft die: elk mandaat in actors.csv is leeg (-); vul ze in, of neem een andere logica");

    public static Text NoPublicKind(string kinds, string assumed) => new(
        $"mandate: it chooses by formal responsibility, and no actor has any: none of the kinds ({kinds}) can hold a mandate ({assumed}); name those of them that can, as in world: {{ assume: {{ public: [KIND] }} }}, or choose another logic",
        $"mandate: deze logica kiest op formele verantwoordelijkheid, en geen enkele actor heeft die: geen van de soorten ({kinds}) kan een mandaat hebben ({assumed}); noem de soorten die dat wel kunnen, zoals in world: {{ assume: {{ public: [SOORT] }} }}, of neem een andere logica");

    public static Text AHypothesis { get; } = new("a hypothesis", "een hypothese");

    public static Text NotAMeasure(string quoted, Text hint, string measures) => new(
        $"outcome: {quoted} is not a measure{hint.En}; allowed: {measures}", $"outcome: {quoted} is geen maat{hint.Nl}; toegestaan: {measures}");

    public static Text TwoOf(string scenarios) => new($"contrast: expected two of {scenarios}", $"contrast: hier horen er twee van {scenarios}");

    public static Text TwoScenarios { get; } = new("contrast: expected two scenarios", "contrast: hier horen twee scenario's");

    public static Text WithItself(string scenario) => new(
        $"contrast: '{scenario}' is compared with itself; two different scenarios are needed",
        $"contrast: '{scenario}' wordt met zichzelf vergeleken; er zijn twee verschillende scenario's nodig");

    public static Text NotMeasured(string outcome) => new(
        $"outcome: '{outcome}' is not measured with measure: formation; set measure: full, or leave the hypothesis out",
        $"outcome: '{outcome}' wordt bij measure: formation niet gemeten; zet measure: full, of laat de hypothese weg");
}
