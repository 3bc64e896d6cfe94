using OpgaveSim.Experiments.Cases;
using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Model.World;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Inference;

namespace OpgaveSim.Runner.Inference;

/// <summary>A case that is to be inferred: what is asked of it, and what its user should know beforehand.</summary>
/// <param name="Folder">Its folder, as the user knows it.</param>
/// <param name="Asked">What is asked.</param>
/// <param name="Notes">What its user should know, a sentence each.</param>
public sealed record InferenceCase(string Folder, InferenceAsked Asked, IReadOnlyList<Text> Notes)
{
    /// <summary>A folder of this name says nothing; the one that it is in does.</summary>
    private const string NoName = "case";

    /// <summary>Reads a case.</summary>
    /// <param name="folder">Its folder.</param>
    /// <param name="seed">Seed of all draws.</param>
    /// <param name="draws">Worlds to learn from.</param>
    /// <param name="ignoreUnknown">Whether columns that are not known are passed over.</param>
    /// <exception cref="FaultsException">It is at fault, or has not the tables to tell anything from.</exception>
    public static InferenceCase Read(string folder, ulong seed, int draws, bool ignoreUnknown = false)
    {
        var given = CaseReader.ReadEither(folder, new(), ignoreUnknown, out _);
        Check(folder, given);
        return new InferenceCase(
            folder, new InferenceAsked(NameOf(folder), CaseHash.Of(given), seed, draws, given.ActorIds.Count, TablesToFill.Of(given).Count), [.. NotesOn(given)]);
    }

    /// <summary>The name of a case: of its workbook, of its folder, or of the one that this is in where it is called <c>case</c>.</summary>
    /// <param name="folder">Its folder or its workbook.</param>
    public static string NameOf(string folder)
    {
        if (File.Exists(folder))
        {
            return Path.GetFileNameWithoutExtension(folder);
        }

        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        return Path.GetFileName(path) is NoName && Path.GetFileName(Path.GetDirectoryName(path)) is { Length: > 0 } outer ? outer : Path.GetFileName(path);
    }

    private static void Check(string folder, CaseWorld given)
    {
        var memberships = File.Exists(folder) ? folder : Path.Combine(folder, CaseFiles.Memberships);
        if (given.Tables.Count == 0)
        {
            throw new FaultsException(folder, InferenceFaultTexts.NoTables(CaseFiles.Tables, CaseFiles.Memberships));
        }

        var usable = TablesToFill.Of(given);
        if (usable.Count < 2)
        {
            throw new FaultsException(memberships, usable.Count == 0
                ? InferenceFaultTexts.NoUsableTable(TablesToFill.Least, TablesToFill.Most)
                : InferenceFaultTexts.OneUsableTable(usable[0].Id, TablesToFill.Least, TablesToFill.Most));
        }

        if (usable.All(table => table.Members.Count == given.ActorIds.Count))
        {
            throw new FaultsException(memberships, InferenceFaultTexts.EverybodyEverywhere(CaseFiles.Actors));
        }
    }

    private static IEnumerable<Text> NotesOn(CaseWorld given)
    {
        var usable = TablesToFill.Of(given);
        if (given.Tables.Count - usable.Count is > 0 and var left)
        {
            yield return InferenceFaultTexts.LeftOut(left, TablesToFill.Least, TablesToFill.Most);
        }

        if (given.Kinds.Count == 1)
        {
            yield return InferenceFaultTexts.OneKind(given.Kinds[0]);
        }

        if (usable.FirstOrDefault(table => table.Members.Count == given.ActorIds.Count) is { } everybody)
        {
            yield return InferenceFaultTexts.Everybody(everybody.Id);
        }

        if (given.DomainIds.Count == 0)
        {
            yield return InferenceFaultTexts.NoDomains;
        }
    }
}
