using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Runner.Inference;

/// <summary>Why nothing can be inferred of a case, or not in this folder, and what should be known beforehand.</summary>
internal static class InferenceFaultTexts
{
    public static Text NoTables(string tables, string memberships) => new(
        $"has no tables, so there is nothing to tell from; add {tables} and {memberships}", $"heeft geen tafels, dus er valt niets af te leiden; voeg {tables} en {memberships} toe");

    public static Text NoUsableTable(int least, int most) => new(
        $"no table has {least} to {most} members, so nothing can be told; fill in who sits where",
        $"geen tafel heeft {least} tot en met {most} leden, dus er valt niets af te leiden; vul in wie waar zit");

    public static Text OneUsableTable(string table, int least, int most) => new(
        $"one table alone ('{table}') has {least} to {most} members; who sits with whom can be told from 2 tables on, and well from some 15 on",
        $"maar één tafel ('{table}') heeft {least} tot en met {most} leden; wie met wie zit is af te leiden vanaf 2 tafels, en goed vanaf zo'n 15");

    public static Text EverybodyEverywhere(string actors) => new(
        $"all actors sit at every table, so nobody was chosen; add the actors that could have sat there to {actors}",
        $"alle actoren zitten aan elke tafel, dus niemand is gekozen; voeg de actoren die er hadden kunnen zitten toe aan {actors}");

    public static Text LeftOut(int tables, int least, int most) => new(
        $"{(tables == 1 ? "1 table is" : $"{tables} tables are")} left out: {least} to {most} members are needed",
        $"{(tables == 1 ? "1 tafel telt" : $"{tables} tafels tellen")} niet mee: er zijn {least} tot en met {most} leden nodig");

    public static Text OneKind(string kind) => new(
        $"all actors are of one kind ('{kind}'), so nothing can be told from kinds", $"alle actoren zijn van één soort ('{kind}'), dus uit soorten valt niets af te leiden");

    public static Text Everybody(string table) => new(
        $"all actors sit at '{table}', so nothing can be told from that table", $"alle actoren zitten aan '{table}', dus uit die tafel valt niets af te leiden");

    public static Text NoDomains { get; } = new(
        "the case has no domains, so positions, competences and issues are made up in every world",
        "de casus heeft geen domeinen, dus posities, competenties en opgaven worden in elke wereld verzonnen");

    public static Text IsFile { get; } = new("is a file; a folder is needed for findings", "is een bestand; voor bevindingen is een map nodig");

    public static Text NotEmpty { get; } = new(
        "the folder is not empty and holds no findings of infer; name another with --out",
        "de map is niet leeg en bevat geen bevindingen van infer; noem een andere met --out");

    public static Text HoldsFindings { get; } = new(
        "the folder holds findings; --resume continues them, --overwrite replaces them, --out names another folder",
        "de map bevat bevindingen; --resume gaat ermee door, --overwrite vervangt ze, --out noemt een andere map");

    public static Text OtherQuestion(Text differences) => new(
        $"the findings answer another question; {differences.En}; --overwrite replaces them, --out names another folder",
        $"de bevindingen horen bij een andere vraag; {differences.Nl}; --overwrite vervangt ze, --out noemt een andere map");

    public static Text Damaged { get; } = new(
        "is damaged, so the work cannot be continued; --overwrite replaces the findings", "is beschadigd, dus doorgaan kan niet; --overwrite vervangt de bevindingen");

    public static Text Version { get; } = new("version", "de versie");

    public static Text WasAndIs(Text name, string before, string now) => new(
        $"{name.En} was {before}, and is {now}", $"{name.Nl} was {before}, en is nu {now}");

    public static Text OtherCase { get; } = new("the case is another one, or was changed", "de casus is een andere, of is gewijzigd");
}
