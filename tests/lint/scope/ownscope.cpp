// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded into clang-tidy by tidy.py. The checks otherwise visit every declaration of every header of Qt, GDAL
// and the standard library, and throw away what they find there; that is three quarters of their time.
#include <clang/AST/ASTConsumer.h>
#include <clang/AST/ASTContext.h>
#include <clang/AST/DeclGroup.h>
#include <clang/Basic/SourceManager.h>
#include <clang/Frontend/CompilerInstance.h>
#include <clang/Frontend/FrontendPluginRegistry.h>

#include <memory>
#include <string>
#include <vector>

namespace {

/// Collects the top-level declarations outside system headers and makes them all that later consumers visit.
class OwnDeclarations : public clang::ASTConsumer
{
public:
    bool HandleTopLevelDecl(clang::DeclGroupRef group) override
    {
        for (clang::Decl *declaration : group) {
            const clang::SourceManager &sources = declaration->getASTContext().getSourceManager();
            if (!sources.isInSystemHeader(declaration->getLocation())) {
                m_declarations.push_back(declaration);
            }
        }
        return true;
    }

    void HandleTranslationUnit(clang::ASTContext &context) override
    {
        context.setTraversalScope(m_declarations);
    }

private:
    std::vector<clang::Decl *> m_declarations;
};

/// Puts OwnDeclarations before clang-tidy's own consumers.
class OwnScope : public clang::PluginASTAction
{
protected:
    std::unique_ptr<clang::ASTConsumer> CreateASTConsumer(clang::CompilerInstance &, llvm::StringRef) override
    {
        return std::make_unique<OwnDeclarations>();
    }

    bool ParseArgs(const clang::CompilerInstance &, const std::vector<std::string> &) override
    {
        return true;
    }

    ActionType getActionType() override { return AddBeforeMainAction; }
};

// NOLINTNEXTLINE(bugprone-throwing-static-initialization,cert-err58-cpp): this is how a plugin of clang names
// itself.
const clang::FrontendPluginRegistry::Add<OwnScope> registration("own-scope", "visits no system headers");

} // namespace
