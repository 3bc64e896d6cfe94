using System.CommandLine;
using System.Text.Json.Nodes;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Results.Database;

namespace OpgaveSim.Runner.Commands;

/// <summary><c>digest RESULT</c>: computes the digest of a result from its content.</summary>
public static class DigestCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("digest");
        var folder = new Argument<string>("result");
        var json = SharedOptions.Json();
        command.Add(folder);
        command.Add(json);
        command.SetAction(int (parsed) =>
        {
            var path = parsed.GetValue(folder)!;
            var digest = Digests(path);
            if (parsed.GetValue(json))
            {
                Terminal.WriteJson(new JsonObject
                {
                    ["result"] = path, ["digest"] = digest.Whole, ["digestOfRuns"] = digest.OfRuns, ["digestOfCommon"] = digest.OfCommon,
                });
            }
            else
            {
                Terminal.Print(digest.Whole);
            }

            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>The digest of a finished result, computed from its rows.</summary>
    /// <param name="folder">The results folder.</param>
    /// <exception cref="FaultsException">Runs are missing, or rows are not as they were written.</exception>
    public static string Of(string folder) => Digests(folder).Whole;

    /// <summary>The same, with the digests that it is made of.</summary>
    /// <param name="folder">The results folder.</param>
    /// <exception cref="FaultsException">Runs are missing, or rows are not as they were written.</exception>
    public static ResultDigest Digests(string folder)
    {
        using var reader = new ResultReader(folder);
        var runs = reader.Runs();
        var planned = reader.RunsPlanned();
        if (runs.Count < planned)
        {
            throw new FaultsException(folder, CommandFaultTexts.Unfinished(runs.Count, planned));
        }

        if (reader.CommonMissing() is > 0 and var missing)
        {
            throw new FaultsException(folder, CommandFaultTexts.CommonMissing(missing, planned));
        }

        reader.RequireUnchanged();
        return reader.Digest();
    }
}
