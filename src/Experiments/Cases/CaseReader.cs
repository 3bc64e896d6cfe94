using OpgaveSim.Experiments.Input;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.World;

namespace OpgaveSim.Experiments.Cases;

/// <summary>
/// Reads a case: a folder with actors.csv and, as far as known, domains.csv, issues.csv, positions.csv, competences.csv,
/// ties.csv, tables.csv and memberships.csv, or a workbook with sheets of these names. What is doubtful is refused; what is merged, dropped, assumed or left to be
/// generated stands in <see cref="CaseWorld.Assumptions"/>, a sentence for each.
/// </summary>
/// <remarks>
/// Files are separated by commas, semicolons or tabs; numbers have a decimal point, or a decimal comma where the separator
/// is no comma. Text is UTF-8 with or without byte order mark, else Windows-1252. It is tidied (<see cref="TidyText"/>): what looks the
/// same is the same. Identifiers are case-sensitive, and no two may look alike. Text can hold any character but controls, and is to be
/// escaped wherever it is written. Damaged text and the errors of formulas are refused.
/// </remarks>
public static class CaseReader
{
    /// <summary>The most domains that any case can have.</summary>
    public const int MostDomains = 64;

    /// <summary>Reads a case to simulate: its domains must be known.</summary>
    /// <param name="folder">The folder or the workbook, as the user knows it; faults name their file beginning with it.</param>
    /// <param name="assume">What is assumed where the files are silent.</param>
    /// <param name="maxDomains">How many domains the case may have, 0 (every case is at fault) to <see cref="MostDomains"/>.</param>
    /// <param name="ignoreUnknown">Whether columns that are not known are passed over, with a remark; else they are faults.</param>
    /// <exception cref="FaultsException">Something is wrong with the files: all of it, at once.</exception>
    public static CaseWorld Read(string folder, CaseAssumptions assume, int maxDomains = MostDomains, bool ignoreUnknown = false) =>
        Read(folder, assume, maxDomains, toMeasure: false, ignoreUnknown);

    /// <summary>
    /// Reads a case to measure the tables that it has: these must be known. Domains need not be; without them
    /// <see cref="CaseWorld.DomainIds"/> is empty, and with it interests and competence.
    /// </summary>
    /// <param name="folder">The folder or the workbook, as the user knows it; faults name their file beginning with it.</param>
    /// <param name="assume">What is assumed where the files are silent.</param>
    /// <param name="ignoreUnknown">Whether columns that are not known are passed over, with a remark; else they are faults.</param>
    /// <exception cref="FaultsException">Something is wrong with the files: all of it, at once.</exception>
    public static CaseWorld ReadToMeasure(string folder, CaseAssumptions assume, bool ignoreUnknown = false) =>
        Read(folder, assume, MostDomains, toMeasure: true, ignoreUnknown);

    /// <summary>Reads a case as what it holds allows: to be simulated, or, where it has memberships but neither domains nor issues, to be measured alone.</summary>
    /// <param name="folder">The folder, or a workbook.</param>
    /// <param name="assume">What is assumed.</param>
    /// <param name="ignoreUnknown">Whether columns that are not known are passed over; else they are faults.</param>
    /// <param name="isToMeasureAlone">Whether it can only be measured.</param>
    /// <exception cref="FaultsException">Anything is wrong with it; all faults at once.</exception>
    public static CaseWorld ReadEither(string folder, CaseAssumptions assume, bool ignoreUnknown, out bool isToMeasureAlone)
    {
        var opened = CaseFolder.Open(folder);
        isToMeasureAlone = opened.IsToMeasureAlone;
        return Read(opened, assume, MostDomains, isToMeasureAlone, ignoreUnknown);
    }

    private static CaseWorld Read(string folder, CaseAssumptions assume, int maxDomains, bool toMeasure, bool ignoreUnknown) =>
        Read(CaseFolder.Open(folder), assume, maxDomains, toMeasure, ignoreUnknown);

    private static CaseWorld Read(CaseFolder folder, CaseAssumptions assume, int maxDomains, bool toMeasure, bool ignoreUnknown)
    {
        ArgumentNullException.ThrowIfNull(assume);
        ArgumentOutOfRangeException.ThrowIfNegative(maxDomains);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(maxDomains, MostDomains);
        var reading = new CaseReading(folder, assume, maxDomains, ignoreUnknown, new CaseFaults(), new CaseRemarks());
        reading.Folder.Survey(reading.Faults, reading.Remarks);

        var domains = CaseDomains.Read(reading, required: !toMeasure);
        var actors = CaseActors.Read(reading, domains);
        var issues = CaseIssues.Read(reading, domains, out var issueIds);
        var interests = CaseInterests.Read(reading, actors.Ids, domains.Ids);
        var competence = CaseCompetences.Read(reading, actors.Ids, domains.Ids);
        var ties = CaseTies.Read(reading, actors.Ids);
        var tables = ExistingTables.Read(reading, actors.Ids, issueIds, required: toMeasure);
        reading.Faults.ThrowIfAny();
        return World(actors, domains.Ids, interests, competence) with
        {
            Issues = issues,
            Ties = ties,
            Tables = tables,
            Assumptions = reading.Remarks.Sentences,
        };
    }

    private static CaseWorld World(CaseActors actors, CaseIds domains, double[] interests, double[] competence) => new()
    {
        ActorIds = actors.Ids.Ids,
        ActorNames = actors.Ids.Names,
        DomainIds = domains.Ids,
        DomainNames = domains.Names,
        Kinds = actors.Kinds,
        Kind = actors.Kind,
        Home = actors.Home,
        Tier = actors.Tier,
        Mandate = actors.Mandate,
        Interests = interests,
        Competence = competence,
        Willingness = actors.Willingness,
        Skill = actors.Skill,
        Capacity = actors.Capacity,
    };
}
