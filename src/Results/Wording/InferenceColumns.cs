using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Results.Wording;

/// <summary>Names of the columns of a case on which summaries hang, inside a sentence.</summary>
public static class InferenceColumns
{
    /// <summary>The name of a column by its id; an id that has none stands for itself.</summary>
    public static Text Name(string column) => column switch
    {
        "positions" => InferenceTexts.Positions,
        "competence" => InferenceTexts.Competences,
        "table-issues" => InferenceTexts.IssueOfTable,
        "ties" => InferenceTexts.Ties,
        "unseated" => InferenceTexts.Unseated,
        "conveners" => InferenceTexts.Conveners,
        _ => Text.Same(column),
    };
}
