// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QImage>
#include <QOpenGLContext>
#include <QOpenGLFunctions>
#include <QQuickGraphicsConfiguration>
#include <QQuickRenderControl>
#include <QQuickRenderTarget>
#include <QQuickWindow>
#include <QResizeEvent>
#include <QTimer>
#include <rhi/qrhi.h>
#if QT_CONFIG(vulkan)
#include <QVulkanInstance>
#endif

#include <memory>

namespace revier {

/// Draws a window into a texture instead of showing it, where REVIER_HIDDEN is set: graphics that cannot show
/// anything on the display can be tested, and frames measured without what showing them costs. One thread; a
/// frame ends when the GPU is done with it.
class HiddenFrames
{
public:
    HiddenFrames()
    {
        if (!qEnvironmentVariableIsSet("REVIER_HIDDEN")) {
            return;
        }
        m_control = std::make_unique<QQuickRenderControl>();
        m_timer.setSingleShot(true);
        QObject::connect(&m_timer, &QTimer::timeout, m_control.get(), [this] { draw(nullptr); });
        for (const auto signal :
             {&QQuickRenderControl::renderRequested, &QQuickRenderControl::sceneChanged}) {
            QObject::connect(m_control.get(), signal, &m_timer, qOverload<>(&QTimer::start));
        }
    }
    ~HiddenFrames() { end(); }
    Q_DISABLE_COPY_MOVE(HiddenFrames)

    /// For the constructor of the window; null if it is to be shown.
    [[nodiscard]] QQuickRenderControl *control() const { return m_control.get(); }
    /// Begins to draw \a window, which must live until end(). False without graphics.
    [[nodiscard]] bool begin(QQuickWindow &window)
    {
        m_window = &window;
#if QT_CONFIG(vulkan)
        if (QQuickWindow::graphicsApi() == QSGRendererInterface::Vulkan) {
            m_vulkan.setExtensions(QQuickGraphicsConfiguration::preferredInstanceExtensions());
            if (!m_vulkan.create()) {
                return false;
            }
            window.setVulkanInstance(&m_vulkan);
        }
#endif
        return m_control->initialize();
    }
    /// Before the window goes.
    void end()
    {
        m_timer.stop();
        m_target.reset();
        m_pass.reset();
        m_stencil.reset();
        m_texture.reset();
        m_control.reset();
    }
    [[nodiscard]] QImage grab()
    {
        QRhiReadbackResult pixels;
        draw(&pixels);
        const QImage image(reinterpret_cast<const uchar *>(pixels.data.constData()), pixels.pixelSize.width(),
                           pixels.pixelSize.height(), QImage::Format_RGBA8888_Premultiplied);
        return image.mirrored(false, m_control->rhi()->isYUpInFramebuffer()).copy();
    }

private:
    void resize()
    {
        m_size = m_window->size();
        auto *rhi = m_control->rhi();
        const auto pixels = m_size * m_window->effectiveDevicePixelRatio();
        m_texture.reset(rhi->newTexture(QRhiTexture::RGBA8, pixels, 1,
                                        QRhiTexture::RenderTarget | QRhiTexture::UsedAsTransferSource));
        m_texture->create();
        m_stencil.reset(rhi->newRenderBuffer(QRhiRenderBuffer::DepthStencil, pixels, 1));
        m_stencil->create();
        m_target.reset(rhi->newTextureRenderTarget(
            QRhiTextureRenderTargetDescription(QRhiColorAttachment(m_texture.get()), m_stencil.get())));
        m_pass.reset(m_target->newCompatibleRenderPassDescriptor());
        m_target->setRenderPassDescriptor(m_pass.get());
        m_target->create();
        m_window->setRenderTarget(QQuickRenderTarget::fromRhiRenderTarget(m_target.get()));
        QResizeEvent event(m_size, {});
        QCoreApplication::sendEvent(m_window, &event);
    }
    void draw(QRhiReadbackResult *pixels)
    {
        if (m_size != m_window->size()) {
            resize();
        }
        m_control->polishItems();
        m_control->beginFrame();
        m_control->sync();
        m_control->render();
        if (pixels != nullptr) {
            auto *batch = m_control->rhi()->nextResourceUpdateBatch();
            batch->readBackTexture({m_texture.get()}, pixels);
            m_control->commandBuffer()->resourceUpdate(batch);
        }
        m_control->endFrame();
        if (auto *context = QOpenGLContext::currentContext()) {
            context->functions()->glFinish(); // Vulkan waits by itself
        }
        Q_EMIT m_window->frameSwapped();
    }

#if QT_CONFIG(vulkan)
    QVulkanInstance m_vulkan; // the first: all others use it
#endif
    std::unique_ptr<QQuickRenderControl> m_control;
    QQuickWindow *m_window = nullptr;
    QTimer m_timer;
    QSize m_size;
    std::unique_ptr<QRhiTexture> m_texture;
    std::unique_ptr<QRhiRenderBuffer> m_stencil;
    std::unique_ptr<QRhiRenderPassDescriptor> m_pass;
    std::unique_ptr<QRhiTextureRenderTarget> m_target;
};

} // namespace revier
