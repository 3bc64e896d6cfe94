using OpgaveSim.Experiments.Input;

namespace OpgaveSim.Results.Database;

/// <summary>A file of a results folder is not as this program writes it: cut off, changed, or of another result.</summary>
/// <param name="file">The file.</param>
/// <param name="what">What is wrong with it, in words.</param>
public sealed class ResultDamagedException(string file, string what)
    : FaultsException(file, $"{what}; take a copy of the results that is whole, or run the experiment again");
