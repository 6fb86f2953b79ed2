// The public API of glosa, grouped by folder. Everything here is covered by semantic versioning;
// the modules behind it are not. Nothing here touches the disk except what stands under project/.

// model: plain data
export type { Article, ArticleComment, Block, BlockKind, Piece } from "./model/article.ts";
export type { BilingualDocument, BilingualHeader, Skeleton } from "./model/bilingual-document.ts";
export type {
  Bitext,
  BitextSide,
  BitextUnit,
  LocatedText,
  PlacedCode,
  Suppression,
} from "./model/bitext.ts";
export { genders, isApproved, partsOfSpeech, statuses } from "./model/concept.ts";
export type {
  Concept,
  Glossary,
  GrammaticalGender,
  PartOfSpeech,
  Status,
  Term,
} from "./model/concept.ts";
export { ConfigError, ExpectedError, InputError, ParseError } from "./model/errors.ts";
export type { ErrorCode, Warning } from "./model/errors.ts";
export { levels } from "./model/finding.ts";
export type {
  CheckedPair,
  Excerpt,
  Finding,
  Fix,
  Level,
  Report,
  ReportSummary,
  RuleDescription,
} from "./model/finding.ts";
export { canonicalLanguage, languageServes, primaryLanguage } from "./model/language.ts";
export type { LanguageTag } from "./model/language.ts";
export type { Location, Place, Range } from "./model/location.ts";
export { makeUnit } from "./model/make-unit.ts";
export type { UnitParts } from "./model/make-unit.ts";
export { plainText } from "./model/segment.ts";
export type { InlineCode, Segment } from "./model/segment.ts";
export type {
  Note,
  OfferedMatch,
  OfferedTerm,
  Property,
  TranslationUnit,
  UnitState,
  Variant,
  VariantInfo,
} from "./model/unit.ts";

// text: analysis of plain English and Spanish strings
export { editDistance } from "./text/edit-distance.ts";
export { fold } from "./text/fold.ts";
export { generateForms } from "./text/forms/generate-forms.ts";
export type { FormRequest, WordClass } from "./text/forms/generate-forms.ts";
export { findNumbers } from "./text/numbers.ts";
export type { FoundNumber } from "./text/numbers.ts";
export { splitSentences } from "./text/sentences.ts";
export { tokenize } from "./text/tokenize.ts";
export type { Token } from "./text/tokenize.ts";

// messages: the sentences, in English and Spanish
export { createTranslator, interfaceLanguages } from "./messages/translator.ts";
export type { InterfaceLanguage, MessageKey, Translate } from "./messages/translator.ts";

// formats: bytes to model and back
export type {
  ArticleFormat,
  BilingualFormat,
  Chunk,
  Format,
  GlossaryFormat,
  ReadContext,
  Reader,
  WriteContext,
  Writer,
} from "./formats/format.ts";
export { formatForPath, formatNamed, formats } from "./formats/index.ts";
export { canonicalOrder } from "./formats/tmx/canonical-order.ts";

// terms: recognition of a glossary in text
export { assessTerms } from "./terms/assess-terms.ts";
export type { TermAssessment, TermOccurrence } from "./terms/assess-terms.ts";
export { compileGlossary } from "./terms/compile-glossary.ts";
export type { CompiledGlossary } from "./terms/compile-glossary.ts";
export { mergeConcepts } from "./terms/merge-concepts.ts";
export type { ConceptMerge, MergeOptions, Skip } from "./terms/merge-concepts.ts";
export { searchGlossary } from "./terms/search-glossary.ts";
export type { GlossaryMatch, GlossarySearch, MatchManner } from "./terms/search-glossary.ts";

// align: article pair to aligned units
export { alignArticles } from "./align/align-articles.ts";
export type { AlignArticlesOptions } from "./align/align-articles.ts";
export { alignSentences } from "./align/align-sentences.ts";
export type { AlignOptions } from "./align/align-sentences.ts";
export type { AlignSentence, Bead, LexiconPair } from "./align/bead.ts";
export { lexiconOfGlossary } from "./align/lexicon-of-glossary.ts";

// memory: units as a memory
export { importUnits } from "./memory/import-units.ts";
export type { UnitImport, UnitImportOptions, UnitSkip } from "./memory/import-units.ts";
export { compareSegments } from "./memory/compare-segments.ts";
export type { DifferencePiece } from "./memory/compare-segments.ts";
export type {
  Concordance,
  ConcordanceHit,
  ConcordanceMode,
  ConcordanceOptions,
  MatchKind,
  MatchOptions,
  MatchOrigin,
  MemoryMatch,
  MemoryStore,
} from "./memory/memory-store.ts";
export { similarity } from "./memory/similarity.ts";
export type { Similarity } from "./memory/similarity.ts";
export { substituteNumbers } from "./memory/substitute-numbers.ts";
export type { NumberSubstitution, SubstitutedTarget } from "./memory/substitute-numbers.ts";
export { addUnits } from "./memory/add-units.ts";
export type { AddedUnits } from "./memory/add-units.ts";
export { cleanUnits } from "./memory/clean-units.ts";
export type { CleaningOptions, CleaningReport } from "./memory/clean-units.ts";
export { diffMemories } from "./memory/diff-memories.ts";
export type { MemoryDiff } from "./memory/diff-memories.ts";
export { memoryStatistics } from "./memory/memory-statistics.ts";
export type { MemoryStatistics } from "./memory/memory-statistics.ts";
export { mergeMemories } from "./memory/merge-memories.ts";
export type { MergedMemory } from "./memory/merge-memories.ts";
export { unitsOfBitext } from "./memory/units-of-bitext.ts";
export { unitsOfGlossary } from "./memory/units-of-glossary.ts";

// doctor: what is wrong with a file, and mending it
export { doctorForPath } from "./doctor/format-doctors.ts";
export type { Diagnosis, DoctorFile, FormatDoctor } from "./doctor/format-doctor.ts";

// rules and check
export { rules } from "./rules/index.ts";
export type { Rule, RuleMeta, RuleOptions } from "./rules/rule.ts";
export { checkBitexts } from "./check/check-bitexts.ts";
export type { CheckOptions } from "./check/check-bitexts.ts";
export { applyFixes } from "./check/apply-fixes.ts";

// reporters
export { reporters } from "./reporters/index.ts";
export type { RenderContext, Reporter } from "./reporters/reporter.ts";

// project: configuration and files
export { openProject } from "./project/project.ts";
export type { ProjectOptions } from "./project/project.ts";
export type { Config } from "./project/config.ts";
export { loadBilingualBitext } from "./project/load-bilingual-bitext.ts";
export { loadArticle, loadArticlePair } from "./project/load-bitext.ts";
export type { BitextSource } from "./project/load-bitext.ts";
export { loadGlossary } from "./project/load-glossary.ts";
export type { GlossarySource } from "./project/load-glossary.ts";
export { saveBilingualFile } from "./project/save-bilingual-file.ts";
export type { BilingualFile } from "./project/save-bilingual-file.ts";
export { openMemory } from "./project/memory/open-memory.ts";
export type { OpenMemoryOptions } from "./project/memory/open-memory.ts";
export { memoryUnits } from "./project/load-memory.ts";
export type { MemorySource } from "./project/load-memory.ts";
