using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Inference;

/// <summary>Why no experiments can be made of a case.</summary>
internal static class CaseExperimentTexts
{
    public static Text NoTable(int least, int most, string tables, string memberships) => new(
        $"has no table with {least} to {most} members; fill in {tables} and {memberships}", $"heeft geen tafel met {least} tot en met {most} leden; vul {tables} en {memberships}");

    public static Text IsTheCopy(string folder) => new(
        $"is where the copy of the case goes; name the original case, or choose a folder other than {folder}",
        $"is de plek waar de kopie van de casus komt; noem de casus waarvan dit de kopie is, of een andere map dan {folder}");
}
