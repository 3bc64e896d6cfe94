using OpgaveSim.Experiments.Input;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Results.Database;

/// <summary>A file of a results folder is not as this program writes it: cut off, changed, or of another result.</summary>
/// <param name="file">The file.</param>
/// <param name="what">What is wrong with it, in words.</param>
public sealed class ResultDamagedException(string file, Text what)
    : FaultsException(file, ResultFaultTexts.Damaged(what));
