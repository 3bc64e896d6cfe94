using OpgaveSim.Model.World;

namespace OpgaveSim.Presentation.Words;

/// <summary>What was said of a case where it was read, in the language of its reader.</summary>
public static class CaseRemarkWords
{
    /// <summary>The sentence in a language.</summary>
    public static string In(this CaseRemark remark, ReportLanguage language) => language == ReportLanguage.Dutch ? remark.Dutch : remark.English;
}
