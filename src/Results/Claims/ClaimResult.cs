using OpgaveSim.Experiments.Input;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Database;

namespace OpgaveSim.Results.Claims;

/// <summary>A stored result that a part of the claim is read from. What it can say is told by its scenarios, not by its name.</summary>
public sealed class ClaimResult : IDisposable
{
    private readonly ResultComparisons comparisons;

    private ClaimResult(string folder, ResultReader reader)
    {
        (Folder, Reader, Values) = (folder, reader, RunValues.Read(reader));
        Manifest = Manifest.Read(folder);
        comparisons = new ResultComparisons(Values);
        var set = At(Values.Points[0].Index);
        Says = DoseResponse.HasArms(set.Arms) ? ClaimReading.Dose
            : FourDecisions.Of(set) is not null ? ClaimReading.Decisions
            : Headline.Of(set.Arms) is not null ? ClaimReading.Headline
            : null;
    }

    /// <summary>The results folder.</summary>
    public string Folder { get; }

    /// <summary>Its database.</summary>
    public ResultReader Reader { get; }

    /// <summary>The runs' values.</summary>
    public RunValues Values { get; }

    /// <summary>Its manifest; null: there is none.</summary>
    public Manifest? Manifest { get; }

    /// <summary>What it is read for; null: nothing.</summary>
    public ClaimReading? Says { get; }

    /// <summary>The comparisons at a point.</summary>
    public ComparisonSet At(int point) => comparisons.At(point);

    /// <summary>Opens results of which each says something on the claim.</summary>
    /// <param name="folders">Their folders.</param>
    /// <exception cref="FaultsException">One is no result, is given twice, has no run yet, or says nothing on the claim.</exception>
    public static IReadOnlyList<ClaimResult> OpenAll(IReadOnlyList<string> folders)
    {
        var opened = new List<ClaimResult>();
        try
        {
            foreach (var folder in folders)
            {
                if (folder.Length > 0 && opened.Any(one => Path.GetFullPath(one.Folder) == Path.GetFullPath(folder)))
                {
                    throw new FaultsException(folder, ResultFaultTexts.GivenTwice);
                }

                opened.Add(Open(folder));
            }

            return opened;
        }
        catch
        {
            opened.ForEach(one => one.Dispose());
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Reader.Dispose();

    private static ClaimResult Open(string folder)
    {
        var reader = new ResultReader(folder);
        try
        {
            if (reader.RunsThere() == 0)
            {
                throw new FaultsException(folder, ResultFaultTexts.NothingToSay);
            }

            var result = new ClaimResult(folder, reader);
            return result.Says is null
                ? throw new FaultsException(folder, ResultFaultTexts.NothingOnClaim)
                : result;
        }
        catch
        {
            reader.Dispose();
            throw;
        }
    }
}
