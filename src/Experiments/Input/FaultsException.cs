using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Input;

/// <summary>Bad input: every fault that was found, at once. The command ends with exit code 2 and no stack trace. Its own message is English, for logs.</summary>
/// <param name="faults">The faults, at least one, in the order in which a reader meets them.</param>
public class FaultsException(IReadOnlyList<Fault> faults)
    : Exception(string.Join(Environment.NewLine, ToTell(faults)))
{
    /// <summary>Faults that are told one by one; of more, only how many there are.</summary>
    public const int MostTold = 200;

    /// <summary>A single fault of a file or option as a whole.</summary>
    public FaultsException(string file, Text message) : this([new Fault(file, 0, 0, message)])
    {
    }

    /// <summary>The faults, at least one.</summary>
    public IReadOnlyList<Fault> Faults { get; } = faults;

    /// <summary>The faults as a user is told of them: the first <see cref="MostTold"/>, and how many more there are.</summary>
    public IReadOnlyList<Fault> Told => ToTell(Faults);

    private static IReadOnlyList<Fault> ToTell(IReadOnlyList<Fault> faults)
    {
        if (faults.Count <= MostTold)
        {
            return faults;
        }

        var more = faults.Skip(MostTold).Sum(fault => fault.Count);
        return [.. faults.Take(MostTold), new Fault(faults[MostTold].File, 0, 0, PlaceTexts.MoreFaults(more)) { Count = more }];
    }
}
